import type { APIRoute } from 'astro'
import { frameworkPeriodsTable } from '../../views/framework-periods.ts'
import { register } from '../_register.ts'

export const GET: APIRoute = () => new Response(frameworkPeriodsTable(register))
