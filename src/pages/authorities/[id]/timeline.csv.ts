import type { APIRoute, GetStaticPaths } from 'astro'
import { timelineOf } from '../../../views/timeline.ts'
import { timelineTable } from '../../../views/timeline-table.ts'
import { register } from '../../_register.ts'

export const getStaticPaths = (() =>
  register.reference.authorities
    .filter((authority) => timelineOf(register, authority) !== null)
    .map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) => new Response(timelineTable(register, params.id ?? ''))
