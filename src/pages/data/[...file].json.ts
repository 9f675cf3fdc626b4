import type { APIRoute, GetStaticPaths } from 'astro'
import { filesEnding } from './_files.ts'

/** The same as JSON, one file an authority, the schemas, and the data package. */
export const getStaticPaths = (() => filesEnding('.json')) satisfies GetStaticPaths

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body)
