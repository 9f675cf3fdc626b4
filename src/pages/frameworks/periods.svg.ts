import type { APIRoute } from 'astro'
import { periodsFile } from '../../charts/framework-periods.ts'
import { wholeAddress } from '../../components/href.ts'
import { address } from '../../views/address.ts'
import { frameworkPeriods } from '../../views/framework-periods.ts'
import { register } from '../_register.ts'

export const GET: APIRoute = ({ site }) =>
  new Response(periodsFile(frameworkPeriods(register), wholeAddress(address.frameworks, site)))
