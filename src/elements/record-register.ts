import { readState, writeState } from './address-state.ts'
import { button, choice, controls, labelled } from './control.ts'
import { RegisterRows, type RegisterRow } from './register-rows.ts'

/** After a choice the first so many rows are shown, the rest when asked for: filtering and sorting answer at once. */
const shownAtOnce = 40

/** A register of up to so many rows stands whole until a choice is made. */
const whole = 1000

/**
 * Filters and sorts the table inside it: a filter for each column head with `data-filter`, a sort for each head. Without it the
 * table stands whole. What was chosen stands in the address.
 */
class RecordRegister extends HTMLElement {
  #rows!: RegisterRows
  #filters = new Map<string, HTMLInputElement | HTMLSelectElement>()
  #sort = ''
  #all = false
  #told = document.createElement('p')

  connectedCallback(): void {
    const table = this.querySelector('table')
    const body = table?.tBodies[0]
    if (table === null || body === undefined) return
    this.#rows = new RegisterRows([...body.rows])
    const heads = [...(table.tHead?.querySelectorAll('th') ?? [])]
    const filters = heads.flatMap((head) => this.#filter(head))
    this.#told.className = 'small'
    this.#told.setAttribute('aria-live', 'polite')
    this.#told.dataset['control'] = ''
    const row = controls(
      'Filter the register',
      ...filters,
      button('Show all', () => this.#clear()),
    )
    row.addEventListener('input', () => this.show())
    table.before(row, this.#told)
    for (const head of heads) this.#sortable(head)
    this.#restore()
  }

  /** Shows what is chosen, and writes it into the address. */
  show(): void {
    this.#all = false
    const wanted = [...this.#filters].map(([name, control]) => [name, control.value.trim().toLowerCase()] as const)
    writeState({ ...Object.fromEntries(wanted), sort: this.#sort })
    this.#draw(this.#rows.chosen(new Map(wanted.filter(([, value]) => value !== '')), this.#sort))
  }

  #draw(rows: readonly RegisterRow[]): void {
    const shown = this.#all ? rows : rows.slice(0, shownAtOnce)
    const body = document.createElement('tbody')
    body.append(...shown.map(({ row }) => row))
    this.querySelector('table')?.tBodies[0]?.replaceWith(body)
    const more = rows.length - shown.length
    this.#told.replaceChildren(`${rows.length} of ${this.#rows.length} inspections`)
    if (more > 0)
      this.#told.append(
        '; the first ',
        String(shown.length),
        ' are shown. ',
        button(`Show ${more} more`, () => this.#more(rows)),
      )
  }

  #more(rows: readonly RegisterRow[]): void {
    this.#all = true
    this.#draw(rows)
  }

  #filter(head: HTMLTableCellElement): HTMLElement[] {
    const name = head.dataset['filter']
    if (name === undefined) return []
    const text = head.textContent.trim()
    const values = this.#rows.valuesOf(name)
    const label = head.dataset['kind'] === 'text' ? labelled(text, Object.assign(document.createElement('input'), { type: 'search' })) : choice(text, [['', 'all'], ...values.map((value) => [value.toLowerCase(), value] as const)]) // prettier-ignore
    const control = label.querySelector<HTMLInputElement | HTMLSelectElement>('input, select')
    if (control !== null) this.#filters.set(name, control)
    return [label]
  }

  /** A button beside the head’s own words sorts, up and then down. */
  #sortable(head: HTMLTableCellElement): void {
    const name = head.dataset['sort']
    if (name === undefined) return
    const control = button('↕', () => {
      this.#sort = this.#sort === name ? `-${name}` : name
      this.#mark()
      this.show()
    })
    control.className = 'sort'
    control.setAttribute('aria-label', `Sort by ${head.textContent.trim().toLowerCase()}`)
    head.append(control)
  }

  #mark(): void {
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      const name = head.dataset['sort']
      if (this.#sort === name) head.setAttribute('aria-sort', 'ascending')
      else if (this.#sort === `-${name}`) head.setAttribute('aria-sort', 'descending')
      else head.removeAttribute('aria-sort')
      const way = { ascending: '↑', descending: '↓' }[head.getAttribute('aria-sort') ?? ''] ?? '↕'
      head.querySelector('.sort')?.replaceChildren(way)
    }
  }

  #clear(): void {
    for (const control of this.#filters.values()) control.value = ''
    this.#sort = ''
    this.#mark()
    this.show()
  }

  #restore(): void {
    const state = readState()
    for (const [name, control] of this.#filters) control.value = state.get(name) ?? ''
    this.#sort = state.get('sort') ?? ''
    this.#mark()
    const asked = this.#sort !== '' || [...this.#filters.values()].some(({ value }) => value !== '')
    if (asked || this.#rows.length > whole) this.show()
    else this.#told.replaceChildren(`${this.#rows.length} inspections`)
  }
}

customElements.define('record-register', RecordRegister)
