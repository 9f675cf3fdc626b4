import { Buffer } from 'node:buffer'
import { crc32, deflateRawSync } from 'node:zlib'

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

/** Writes a Word file with the given body, by hand. */
export function makeWord(...body: string[]): Uint8Array {
  const document = `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body.join('')}</w:body></w:document>`
  return makeZip({ '[Content_Types].xml': types, '_rels/.rels': relations, 'word/document.xml': document })
}

/** A paragraph; `style` as Word names its styles: `Heading1`. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}${wordRun(text)}</w:p>`
}

export function wordRun(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A table of rows of cells; a cell is its paragraphs. */
export function wordTable(...rows: string[][][]): string {
  const cells = (row: string[][]) =>
    row.map((cell) => `<w:tc>${cell.map((text) => wordParagraph(text)).join('')}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

export function makeZip(parts: Record<string, string | Buffer>): Uint8Array {
  const files: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content as string)
    const packed = deflateRawSync(data)
    const head = [20, 0, 8, 0, 0]
    const sizes = [crc32(data), packed.length, data.length]
    const local = Buffer.concat([
      uint32(0x04034b50),
      uint16(...head),
      uint32(...sizes),
      uint16(Buffer.byteLength(name), 0),
      Buffer.from(name),
      packed,
    ])
    list.push(
      Buffer.concat([
        uint32(0x02014b50),
        uint16(20, ...head),
        uint32(...sizes),
        uint16(Buffer.byteLength(name), 0, 0, 0, 0),
        uint32(0, offset),
        Buffer.from(name),
      ]),
    )
    files.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(list)
  const end = Buffer.concat([
    uint32(0x06054b50),
    uint16(0, 0, list.length, list.length),
    uint32(entries.length, offset),
    uint16(0),
  ])
  return new Uint8Array(Buffer.concat([...files, entries, end]))
}

function uint16(...values: number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer)
}

function uint32(...values: number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer)
}
