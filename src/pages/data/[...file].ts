import type { APIRoute, GetStaticPaths } from 'astro'
import { dataFiles } from '../../dataset/export/data-files.ts'
import { register } from '../_register.ts'

/** Every file of the data, as the dataset makes it. */
export const getStaticPaths = (() =>
  dataFiles(register).map(({ path, body }) => ({ params: { file: path }, props: { body } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body)
