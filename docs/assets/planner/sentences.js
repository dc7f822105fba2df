// A note as a sentence: its key's text in the data, with values in the braces.

// Between the parts of a list, and before its last; in Chinese clauses are joined by other words.
const AND = {en: [", ", " and "], zh: ["、", " 和 "]}
const AND_CLAUSES = {en: [", ", " and "], zh: ["，", "，并且"]}

/** The sentence of `note` ({key, values}) in a language of the data. */
export function say(data, {key, values}, language) {
  const template = data.sentences[key][data.languages.indexOf(language)]
  return template.replace(/\{(\w+)(!r)?\}/g, (_, name, quoted) => {
    const shown = show(data, values[name] ?? "", language)
    return quoted ? `'${shown}'` : shown
  })
}

function show(data, value, language) {
  if (typeof value === "string") return value
  const clauses = value.length > 0 && typeof value[0] !== "string"
  const parts = value.map(part => typeof part === "string" ? part : say(data, part, language))
  const [comma, last] = (clauses ? AND_CLAUSES : AND)[language]
  return parts.length > 1 ? parts.slice(0, -1).join(comma) + last + parts.at(-1) : parts.join("")
}
