import type { APIRoute, GetStaticPaths } from 'astro'
import { wholeAddress } from '../../../components/href.ts'
import { timelineFile } from '../../../charts/timeline-file.ts'
import { address } from '../../../views/address.ts'
import { timelineOf, type Timeline } from '../../../views/timeline.ts'
import { register } from '../../_register.ts'

export const getStaticPaths = (() =>
  register.reference.authorities.flatMap((authority) => {
    const timeline = timelineOf(register, authority)
    return timeline === null ? [] : [{ params: { id: authority.id }, props: { timeline } }]
  })) satisfies GetStaticPaths

export const GET: APIRoute<{ timeline: Timeline }> = ({ params, props, site }) =>
  new Response(timelineFile(props.timeline, wholeAddress(address.authority(params.id ?? ''), site)))
