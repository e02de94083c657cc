/** Does for each object once what takes long, and keeps what came of it as long as the object is there. */
export function remembered<Of extends object, Result>(
  make: (of: Of) => Result,
): (of: Of) => Result {
  const made = new WeakMap<Of, { readonly result: Result }>();
  return (of) => {
    const known = made.get(of) ?? { result: make(of) };
    made.set(of, known);
    return known.result;
  };
}
