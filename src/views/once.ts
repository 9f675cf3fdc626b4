/** A view of the whole record that every page asks for: made once for each record, then kept as long as the record is. */
export function once<R extends object, T>(make: (register: R) => T): (register: R) => T {
  const made = new WeakMap<R, T>()
  return (register) => {
    const known = made.get(register)
    if (known !== undefined) return known
    const view = make(register)
    made.set(register, view)
    return view
  }
}
