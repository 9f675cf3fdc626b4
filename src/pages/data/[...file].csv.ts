import type { APIRoute, GetStaticPaths } from 'astro'
import { filesEnding } from './_files.ts'

/** Every table of the data, as the dataset makes it. */
export const getStaticPaths = (() => filesEnding('.csv')) satisfies GetStaticPaths

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body)
