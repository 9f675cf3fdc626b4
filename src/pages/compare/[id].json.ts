import type { APIRoute, GetStaticPaths } from 'astro'
import { comparisonFrame } from '../../views/comparison-frame.ts'
import { comparisonOf } from '../../views/comparison.ts'
import { register } from '../_register.ts'

/** One authority as a comparison in the browser loads it. */
export const getStaticPaths = (() =>
  comparisonFrame(register).authorities.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(comparisonOf(register, params.id ?? '')))
