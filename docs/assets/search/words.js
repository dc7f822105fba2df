// Cuts a text into the words by which it is found, as torchproof/site/search.py does;
// tests/test_search.py holds one to the other.

const RUN = /[a-z0-9_\u00c0-\u024f]+(?:[.+-][a-z0-9_]+)*|[\u3400-\u4dbf\u4e00-\u9fff]+/g
const LONGEST = 40

/** The runs of a text that are of one script: Latin names as they are written, or Chinese. */
export const runs = text => text.normalize("NFKC").toLowerCase().match(RUN) ?? []

export const isHan = run => run[0] >= "\u3400" && run[0] <= "\u9fff"

/** A Latin name as one word; `joined` where its ending has been cut. */
export const joined = run => run.replaceAll("-", "_").slice(0, LONGEST)
export const whole = run => joined(stem(run))

/** Its pieces: at its signs, and between letters and digits; none of a plain word. */
export function pieces(run) {
  const parts = run.split(/[._+-]+/).filter(Boolean)
  if (parts.length < 2 && !/\d/.test(run)) return []
  const found = new Set(parts.map(stem))
  if (found.size > 1 || /\d/.test(run))
    for (const piece of parts.flatMap(part => part.match(/[0-9]+|[^0-9]+/g)))
      if (piece.length > 1) found.add(stem(piece))
  return [...found].map(piece => piece.slice(0, LONGEST))
}

/** The pairs of characters of a run of Chinese; a single one stands for itself. */
export function pairs(run) {
  const found = Array.from({length: run.length - 1}, (_, i) => run.slice(i, i + 2))
  return found.length ? found : [run]
}

/** English words without their endings, roughly. */
export function stem(word) {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  for (const [ending, instead] of [["ies", "y"], ["sses", "ss"], ["xes", "x"], ["ches", "ch"]])
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + instead
  if (/s$/.test(word) && !/(ss|us|is)$/.test(word)) word = word.slice(0, -1)
  for (const ending of ["ing", "ed"])
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      word = word.slice(0, -ending.length)
      if (word.at(-1) === word.at(-2) && !"ls".includes(word.at(-1))) word = word.slice(0, -1)
      break
    }
  return word.endsWith("e") && word.length > 3 ? word.slice(0, -1) : word
}
