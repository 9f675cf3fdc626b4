import { Buffer } from 'node:buffer'

/** A text on a page, at points from its left and upper edge. */
export interface MadeText {
  text: string
  at: [x: number, y: number]
  size?: number
  bold?: boolean
  /** Marked as no content of the page, as producers mark running heads. */
  artifact?: boolean
  /** Not marked at all: the structure tree does not know of it. */
  loose?: boolean
}

/** An element of the structure tree, with what it holds. */
export interface MadeElement {
  role: string
  children: Made[]
}

export type Made = MadeText | MadeElement

export interface MadeOptions {
  /** With the structure tree, or the same page without. */
  tagged?: boolean
  /** Entries that go into the trailer, such as an encryption. */
  trailer?: string
}

const height = 842

/** An element, for short: `element('TR', element('TD', …), …)`. */
export function element(role: string, ...children: Made[]): MadeElement {
  return { role, children }
}

/** Lines of one paragraph, 14 points apart. */
export function lines(
  texts: readonly string[],
  [x, y]: [number, number],
  type: Omit<MadeText, 'text' | 'at'> = {},
): MadeText[] {
  return texts.map((text, index) => ({ ...type, text, at: [x, y + 14 * index] }))
}

/** Writes a PDF of the given pages, in Helvetica, by hand. */
export function makePdf(pages: readonly (readonly Made[])[], options: MadeOptions = {}): Uint8Array {
  const { tagged = true } = options
  const file = new Objects()
  const catalogue = file.reserve()
  const tree = file.reserve()
  const root = file.reserve()
  const fonts = ['Helvetica', 'Helvetica-Bold'].map((name) =>
    file.add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
  )
  const kids = pages.map((made, index) => addPage(file, made, { tagged, tree, root, fonts, index }))
  const elements = kids.flatMap((kid) => kid.elements)
  const parents = kids.map(({ parents }, index) => `${index} [${parents.map(reference).join(' ')}]`).join(' ')
  file.set(
    tree,
    `<< /Type /Pages /Kids [${kids.map(({ page }) => reference(page)).join(' ')}] /Count ${kids.length} >>`,
  )
  file.set(
    root,
    `<< /Type /StructTreeRoot /K [${elements.map(reference).join(' ')}] /ParentTree << /Nums [${parents}] >> >>`,
  )
  const structure = tagged ? `/MarkInfo << /Marked true >> /StructTreeRoot ${reference(root)}` : ''
  file.set(catalogue, `<< /Type /Catalog /Pages ${reference(tree)} ${structure} >>`)
  return file.toBytes(catalogue, options.trailer ?? '')
}

interface Context {
  tagged: boolean
  tree: number
  root: number
  fonts: number[]
  index: number
}

function addPage(file: Objects, made: readonly Made[], { tagged, tree, root, fonts, index }: Context) {
  const page = file.reserve()
  const parents: number[] = []
  const operators: string[] = []
  const add = (each: Made, parent: number): string => {
    if ('text' in each) {
      const mark = each.artifact ? '/Artifact BMC' : `/P << /MCID ${parents.length} >> BDC`
      if (!tagged || each.loose) operators.push(show(each))
      else operators.push(mark, show(each), 'EMC')
      if (each.artifact || each.loose) return ''
      parents.push(parent)
      return String(parents.length - 1)
    }
    const own = file.reserve()
    const kids = each.children.map((child) => add(child, own)).join(' ')
    file.set(
      own,
      `<< /Type /StructElem /S /${each.role} /P ${reference(parent)} /Pg ${reference(page)} /K [${kids}] >>`,
    )
    return reference(own)
  }
  const elements = made.map((each) =>
    add('text' in each && !each.artifact && !each.loose ? element('P', each) : each, root),
  )
  const content = file.addStream(operators.join('\n'))
  const resources = `/Resources << /Font << /F0 ${reference(fonts[0]!)} /F1 ${reference(fonts[1]!)} >> >>`
  file.set(
    page,
    `<< /Type /Page /Parent ${reference(tree)} /MediaBox [0 0 595 ${height}] ${resources} /Contents ${reference(content)} /StructParents ${index} >>`,
  )
  return { page, parents, elements: elements.filter((each) => each !== '').map((each) => Number.parseInt(each, 10)) }
}

function show({ text, at: [x, y], size = 12, bold = false }: MadeText): string {
  const escaped = text
    .replaceAll('’', '\u0092')
    .replaceAll('–', '\u0096')
    .replaceAll('•', '\u0095')
    .replaceAll(/[\\()]/g, String.raw`\$&`)
  return `BT /F${bold ? 1 : 0} ${size} Tf 1 0 0 1 ${x} ${height - y} Tm (${escaped}) Tj ET`
}

export function reference(object: number): string {
  return `${object} 0 R`
}

/** The objects of a PDF, numbered from 1. */
export class Objects {
  private readonly bodies: (string | Buffer)[] = []

  reserve(): number {
    return this.bodies.push('null')
  }

  set(object: number, body: string): void {
    this.bodies[object - 1] = body
  }

  add(body: string): number {
    return this.bodies.push(body)
  }

  addStream(content: string | Buffer, entries = ''): number {
    const bytes = Buffer.from(content as string, 'latin1')
    const head = Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`, 'latin1')
    return this.bodies.push(Buffer.concat([head, bytes, Buffer.from('\nendstream', 'latin1')]))
  }

  toBytes(catalogue: number, trailer = ''): Uint8Array {
    const parts = [Buffer.from('%PDF-1.7\n', 'latin1')]
    const offsets: number[] = []
    let length = parts[0]!.length
    for (const [index, body] of this.bodies.entries()) {
      const bytes = Buffer.concat([
        Buffer.from(`${index + 1} 0 obj\n`),
        Buffer.from(body as string, 'latin1'),
        Buffer.from('\nendobj\n'),
      ])
      offsets.push(length)
      length += bytes.length
      parts.push(bytes)
    }
    const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
    parts.push(Buffer.from(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries}`))
    parts.push(
      Buffer.from(
        `trailer\n<< /Size ${offsets.length + 1} /Root ${reference(catalogue)} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
        'latin1',
      ),
    )
    return new Uint8Array(Buffer.concat(parts))
  }
}
