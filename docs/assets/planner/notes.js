// A note of the decision as a sentence, as torchproof/plan/sentences.py makes it.

/** The sentence of a note ({key, values}), said by `say`. */
export function sayNote(say, {key, values}) {
  const shown = Object.entries(values).map(([name, value]) => [name, show(say, value)])
  return say(`plan.${key}`, Object.fromEntries(shown))
}

/** A text, or the parts of a list joined: things, or clauses, which are notes. */
function show(say, value) {
  if (typeof value === "string") return value
  const clauses = value.length > 0 && typeof value[0] !== "string"
  const parts = value.map(part => typeof part === "string" ? part : sayNote(say, part))
  const kind = clauses ? "clauses" : "things"
  if (parts.length < 2) return parts.join("")
  return parts.slice(0, -1).join(say(`lists.${kind}_comma`)) + say(`lists.${kind}_last`) + parts.at(-1)
}
