// A log as people paste it, made into lines that messages can be looked up in: what
// torchproof/failures/normalise.py does, held to it by tests/test_explain.py.

// White space as Python's split() and strip() know it.
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
const FULL = new RegExp(`[^${SPACE}]`)
const GAPS = new RegExp(`[${SPACE}]+`)
const END = new RegExp(`[${SPACE}]+$`)
// White space that is not one blank between two words.
const LOOSE = new RegExp(`^ | $| {2}|(?! )[${SPACE}]`)

const SIGNS = new Map()
for (const [signs, made] of [
  ["\u2018\u2019\u201c\u201d\u2032\u2033`\"´", "'"],
  ["\u00a0\u3000\u2007\u202f\u200b\ufeff\t\v\f\x85\u2028\u2029", " "],
  ["│┃║╎┆├└┌╭╰─━┄▕▏", " "],
]) for (const sign of signs) SIGNS.set(sign, made)
for (const [sign, made] of ["（(", "）)", "：:", "，,", "；;", "！!", "？?", "【[", "】]", "［[", "］]"]) SIGNS.set(sign, made)
for (let code = 0; code < 128; code++) {
  const sign = String.fromCharCode(code)
  const dropped = code < 9 || (code > 13 && code < 32 && code !== 27) || code === 127
  if (dropped) SIGNS.set(sign, "")
  else if (code >= 65 && code <= 90) SIGNS.set(sign, sign.toLowerCase())
}
const FOREIGN = new RegExp(`[${[...SIGNS.keys()].map(
  sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}]`, "g")

// All but signs that stay as they are and letters that only become small.
const OTHER = /[^ !#-&(),.\/0-Z^-_a-~'*+-]/

const COLOURS = new RegExp(
  "\\x1b\\[[0-?]{0,40}[ -/]{0,5}[@-~]|\\x1b\\][^\\x07\\x1b]{0,400}(?:\\x07|\\x1b\\\\)?|\\x1b(?:[\\ud800-\\udbff][\\udc00-\\udfff]|[^])?"
  + "|\\[[0-9;]{1,12}m|\\^\\[\\[[0-9;]{0,12}m", "g")
// A page whose source was copied.
const ENTITIES = [["&lt;", "<"], ["&gt;", ">"], ["&quot;", '"'], ["&#39;", "'"], ["&#x27;", "'"], ["&nbsp;", " "], ["&amp;", "&"]]
const DATE = "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|[a-z]{3} {1,2}\\d{1,2}"
const TIME = "\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?(?: ?[ap]m)?z?(?:[+-]\\d{2}:?\\d{2})?"
const LEVEL = "debug|info|notice|warn|warning|error|critical|fatal"
const PREFIX = new RegExp(
  " {0,200}(?:"
  + `\\[?(?:${DATE})?[ t]?${TIME}\\]?(?: ?[|:-])? `
  + `|\\[(?:${DATE})\\] `
  + `|\\[(?:${LEVEL}|rank ?\\d{1,5}|default\\d{1,5}|\\d{1,4}(?:,\\d{1,4})?)\\]:? ?`
  + `|(?:${LEVEL}) {0,5}[|-] {0,5}`
  + "|\\[ {0,5}\\d{1,7}\\.\\d{4,9}\\] "
  + "|[a-z0-9_.-]{1,60} {1,5}\\| "
  + "|\\(\\w{1,40} pid=\\d{1,9}(?:, ip=[\\d.]{1,20})?\\) ?"
  + `|(?:${LEVEL}) \\d\\d-\\d\\d ${TIME} (?:\\[[\\w./-]{1,60}:\\d{1,6}\\] ?)?`
  + "|[iwefd]\\d{4} \\d\\d:\\d\\d:\\d\\d\\.\\d{3,9} {1,6}\\d{1,18} [^ \\]]{1,100}:\\d{1,6}\\] ?"
  + "|\\[\\d{1,4}/\\d{1,4}(?:_\\d{1,4})?\\] "
  + `|\\[(?:${LEVEL})\\|[\\w./-]{1,60}:\\d{1,6}\\] `
  + `|(?:${LEVEL}):[\\w.]{1,60}:(?! ?/) ?`
  + `|[\\w.]{1,60} - (?:${LEVEL}) - `
  + "|[\\w.]{1,80}:[\\w.<>]{1,60}:\\d{1,6} - "
  + "|[\\w.-]{1,60} (?:[\\w./@-]{1,40}\\[\\d{1,9}\\]|kernel): "
  + "|\\d{1,4}: "
  + "|[\\w-]{1,40}-\\d{1,4}: "
  + "|<std(?:err|out)>:? ?"
  + "|std(?:err|out) [fp] "
  + "|\\{'log':'"
  + "|##\\[(?:error|warning|group|command|debug)\\]"
  + "|#\\d{1,4} \\d{1,6}\\.\\d{1,4} "
  + "|>{1,3} |\\| |e {3,20}|× |╰> |> "
  + "|\\([\\w.-]{1,60}\\) "
  + "|(?:[\\w.-]{1,40}@[\\w.-]{1,60}:?[^ $#]{0,200})?[$#] "
  + "|(?:ps )?[a-z]:[^<>|']{0,200}> ?"
  + "|(?:in|out)? ?\\[\\d{1,5}\\]: "
  + ")", "y")
const MOST_PREFIXES = 8
const FOOTER = new RegExp(
  "(?:cuda|hip) kernel errors might be asynchronously reported at some other api call, ?so the "
  + "stack ?trace below might be incorrect\\.?"
  + "|for debugging consider passing (?:cuda_launch_blocking|amd_serialize_kernel) ?= ?\\d\\.?"
  + "|compile with '?torch_use_(?:cuda|hip)_dsa'? to enable device-side assertions\\.?", "g")
const CODE = new RegExp("^(?:"
  + "def \\w{1,80}\\(|class \\w{1,80}[(:]|raise [\\w.]{1,80}\\(|except\\b.{0,200}:|@\\w"
  + "|(?:if|elif|while|for|with) .{1,200}:$|(?:el)?if .{1,200}; then|self\\.\\w{1,80}\\("
  + "|(?:print|printf|log(?:ger|ging)?\\.\\w{1,20}|warnings\\.warn|console\\.\\w{1,20})\\(|echo "
  + "|pytest\\.\\w|(?:export|set|setx|env|arg) \\w{1,80}=|[^ ]{1,200}::.{1,300} (?:passed|skipped"
  + "|xfail|xpass|xfailed|xpassed)\\b|skipped \\[)")
// Apart, since few lines have the word and it would be looked for from each place of all.
const ECHO = /^.{0,200}(?:\|\||&&|;|then) echo /
const COMMENT = /^ {0,200}(?:#(?!\d|#\[|error\b|#{0,5} ?[^#:]{0,40}(?:error|exception): )|\/\/|\/\*|rem )/
const BLANKS = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g")
const MOST_ALIKE = 20
const MOST_PIECES = 40
const BARE = new Set(["~$", "$", "#", "```", ">>>", "..."])
const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/g

/** A text to look in: `flat`, small letters, lines joined by a space; `pasted`, the lines; `code`,
 * which of the lines of `flat` are of a program, or a comment. */
export class Log {
  constructor(flat, starts, numbers, code, pasted) {
    Object.assign(this, {flat, starts, numbers, code, pasted})
  }

  /** How many lines of the log begin at or before a place of `flat`. */
  before(at) {
    let low = 0
    let high = this.starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.starts[middle] <= at) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The number of the line, from 1, that stands at a place of `flat`. */
  line(at) {
    return this.numbers[Math.max(this.before(at) - 1, 0)]
  }

  /** Whether a piece of `flat` can be of a message: not all its lines are of a program. */
  says(start, end) {
    return !this.code.slice(Math.max(this.before(start) - 1, 0), this.before(Math.max(end - 1, start))).every(Boolean)
  }

  /** Where the lines begin and end in `flat` on which a piece of it stands; with a line that ends
   * with a colon begins the next. */
  whole(start, end) {
    let first = this.before(start) - 1
    if (first > 0 && this.flat[this.starts[first] - 2] === ":") first--
    const after = this.before(Math.max(end - 1, start))
    return [this.starts[Math.max(first, 0)], after < this.starts.length ? this.starts[after] - 1 : this.flat.length]
  }

  begins(at) {
    const index = this.before(at) - 1
    return index >= 0 && this.starts[index] === at
  }

  ends(at) {
    return at >= this.flat.length || this.begins(at + 1)
  }
}

/** Text of any encoding that Windows and Linux write, from its bytes. */
export function decoded(bytes) {
  const read = (encoding, fatal = false) => new TextDecoder(encoding, {fatal}).decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read("utf-16le")
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read("utf-16be")
  const head = bytes.subarray(0, 4000)
  if (head.filter(byte => byte === 0).length > head.length >> 2) return read(head[1] === 0 ? "utf-16le" : "utf-16be")
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return read(encoding, true)
    } catch {
      continue
    }
  }
  return read("utf-8")
}

// A word that goes on in the next line.
const WITHIN = /^[A-Za-z0-9_]{2}/
// Widths at which terminals and tmux cut lines; longer texts are not searched for them.
const WIDTHS = [80, 100, 120, 132, 160]
const SHORT = 200000
const ALIKE = {0: "o", 1: "l", "|": "l", "!": "l", i: "l", 5: "s"}
const PICTURE = 20000
const READ = /[A-Za-z0-9|!]{2,60}/g

const folded = word => word.replace(/[01|!i5]/g, sign => ALIKE[sign]).replaceAll("rn", "m")

/** A text read from a picture, with the words of known messages in place of what looks alike. */
export function mended(text, messages) {
  // Characters as Python counts them.
  if (length(text) > PICTURE) return text
  const known = new Set(messages.flatMap(message => message.match(/[a-z0-9]{2,}/g) ?? []))
  const alike = new Map([...known].sort().reverse().map(word => [folded(word), word]))
  return text.replace(READ, read => {
    const word = read.toLowerCase()
    return known.has(word) || !/[a-z]/.test(word) ? read : alike.get(folded(word)) ?? read
  })
}

/** At how many characters a terminal may have cut these lines. */
export function cutWidths(pasted) {
  const all = pasted.map(length)
  if (all.reduce((sum, one) => sum + one, 0) > SHORT) return []
  const lengths = new Set(all)
  const longest = all.reduce((most, one) => Math.max(most, one), 0)
  const widths = WIDTHS.filter(width => lengths.has(width))
  return longest >= 60 && longest <= 250 && !widths.includes(longest) ? [...widths, longest] : widths
}

/** Numbers and lines, each with what follows it where the width cuts a word; 0: it cuts none.
 * A line that has a prefix of its own goes on with nothing. */
function continued(pasted, width) {
  const rows = []
  let cut = false
  pasted.forEach((piece, index) => {
    if (cut) rows[rows.length - 1][1] += piece
    else rows.push([index + 1, piece])
    const after = pasted[index + 1] ?? ""
    PREFIX.lastIndex = 0
    cut = width > 0 && length(piece) === width && WITHIN.test(piece.slice(-1) + after) && !PREFIX.test(plainly(after))
  })
  return rows
}

/** The log of a pasted text, without lines that repeat others but for their numbers.
 *
 * translations: what systems say in other languages, with the English words to be read instead;
 * width: where a terminal cut lines in two, if that is known. No step asks which digit stands in a
 * place, so lines that differ in digits alone are one shape: it is cleaned once, and of the lines
 * themselves only those that stay. */
export function normalise(text, translations, width = 0) {
  const pasted = text.split(/\r\n|[\r\n]/)
  const foreign = translations.filter(([said]) => text.includes(said)).map(([said, means]) => [plainly(said), means])
  const lines = continued(pasted, width)
  const flat = []
  const starts = []
  const numbers = []
  const code = []
  const kinds = new Map()
  const seen = new Set()
  let at = 0
  for (const [number, pieces, program] of joined(shaped(lines, foreign))) {
    const kind = kindOf(pieces)
    const alike = kinds.get(kind) ?? 0
    if (alike === MOST_ALIKE) continue
    const line = pieces.map(({index, shape}) => shape.ofDigits ? cleaned(lines[index][1], foreign).told : shape.told).join("")
    if (seen.has(line)) continue
    seen.add(line)
    kinds.set(kind, alike + 1)
    flat.push(line)
    starts.push(at)
    numbers.push(number)
    code.push(program)
    at += line.length + 1
  }
  return new Log(flat.join(" "), starts, numbers, code, pasted)
}

/** What lines have in common that differ in numbers alone. */
function kindOf(pieces) {
  const kind = told => told.replace(/\d{1,20}/g, "0")
  if (pieces.length > 1) return kind(pieces.map(({shape}) => shape.told).join(""))
  const [{shape}] = pieces
  shape.kind ??= kind(shape.told)
  return shape.kind
}

/** The lines that say something: which it is, from 0, its number, and its shape. */
function shaped(lines, foreign) {
  const shapes = new Map()
  const rows = []
  for (let index = 0; index < lines.length; index++) {
    const [number, line] = lines[index]
    // A number can be a sign in the source of a page: &#39;
    const key = line.includes("&") ? line : line.replace(/[1-9]/g, "0")
    let shape = shapes.get(key)
    if (shape === undefined) {
      shape = FULL.test(key) ? cleaned(key, foreign) : null
      if (shape) shape.ofDigits = key !== line || /0/.test(key)
      shapes.set(key, shape)
    }
    if (shape) rows.push({index, number, shape})
  }
  return rows
}

/** Of one line: `told`, without what stands before its message; `plain`, before that; `width`, in
 *  characters as Python counts them; whether it is of a program. */
function cleaned(line, foreign) {
  if (line.includes("&")) for (const [entity, sign] of ENTITIES) line = line.replaceAll(entity, sign)
  // Most lines are of plain letters: what is done for the others would take most of the time.
  const odd = OTHER.test(line)
  let whole = odd ? plainly(line) : line.toLowerCase()
  for (const [said, means] of foreign) whole = whole.replaceAll(said, means)
  const [told, comment] = bare(whole, odd)
  const plain = loose(whole, odd) ? whole.replace(END, "") : whole
  const code = comment || CODE.test(told) || (told.includes(" echo ") && ECHO.test(told))
  return {told, plain, width: odd ? length(plain) : plain.length, code}
}

/** Without colours, in small letters, with one kind of quotation mark and slash. */
function plainly(line) {
  const bleached = line.includes("\x1b") || line.includes("[") ? line.replace(COLOURS, "") : line
  return bleached.replace(FOREIGN, sign => SIGNS.get(sign)).replace(/\\+/g, "/")
}

/** Whether white space is to be made one blank; a line that is not `odd` has no other than blanks. */
const loose = (text, odd) => odd ? LOOSE.test(text) : text.startsWith(" ") || text.endsWith(" ") || text.includes("  ")

/** The line without what stands before its message, and whether that was a comment. */
function bare(line, odd) {
  let at = 0
  let comment = false
  for (let round = 0; round < MOST_PREFIXES; round++) {
    comment ||= COMMENT.test(at ? line.slice(at) : line)
    PREFIX.lastIndex = at
    if (!PREFIX.test(line) || PREFIX.lastIndex === at) break
    at = PREFIX.lastIndex
  }
  const rest = line.slice(at)
  const words = loose(rest, odd) ? rest.split(GAPS).filter(Boolean).join(" ") : rest
  const told = words.includes("asynchronously") || words.includes("for debugging") || words.includes("_dsa")
    ? words.replace(FOOTER, "").replace(BLANKS, "") : words
  return [BARE.has(told) ? "" : told, comment || COMMENT.test(told)]
}

/** Characters as Python counts them. */
const length = line => line.length - (line.match(ASTRAL)?.length ?? 0)

/** The lines; after those that a terminal broke in the middle of a word, also the whole one: number,
 *  rows of which it is made, whether it is of a program. */
function* joined(rows) {
  const widths = new Map()
  let width = 0
  for (const {shape} of rows) {
    widths.set(shape.width, (widths.get(shape.width) ?? 0) + 1)
    if (shape.width > width) width = shape.width
  }
  const wrapped = width >= 60 && width <= 250 && widths.get(width) > 1
  let pieces = []
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]
    const {number} = row
    if (row.shape.told) yield [number, [row], row.shape.code]
    pieces.push(row)
    const full = wrapped && row.shape.width === width && pieces.length < MOST_PIECES
    if (full && index + 1 < rows.length && goesOn(rows[index + 1].shape)) continue
    if (pieces.length > 1) yield [number, pieces, pieces[0].shape.code]
    pieces = []
  }
}

/** Whether a line can go on with the one before it: it has no prefix of its own. */
function goesOn(shape) {
  shape.goesOn ??= /^[\p{L}\p{N}]/u.test(shape.plain) && shape.plain.startsWith(shape.told.split(" ")[0] || " ")
  return shape.goesOn
}
