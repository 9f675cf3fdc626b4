/** A named choice between values, as a `select` within its label. */
export function choice(name: string, options: readonly (readonly [value: string, text: string])[]): HTMLLabelElement {
  const select = document.createElement('select')
  for (const [value, text] of options) select.add(new Option(text, value))
  return labelled(name, select)
}

/** A control within a label that names it. */
export function labelled(name: string, control: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label')
  label.append(`${name} `, control)
  return label
}

/** A plain button. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  made.addEventListener('click', act)
  return made
}

/** A row of controls: marked, so that what is no content can be told from what is. */
export function controls(name: string, ...of: readonly (HTMLElement | string)[]): HTMLDivElement {
  const row = document.createElement('div')
  row.className = 'controls'
  row.setAttribute('role', 'group')
  row.setAttribute('aria-label', name)
  row.dataset['control'] = ''
  row.append(...of)
  return row
}
