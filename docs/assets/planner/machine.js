// From what a reader chose, typed or pasted to a machine in numbers. Nothing is decided here; which
// names mean the same is held to torchproof/plan/machine.py by tests/test_planner.py.

/** Something that cannot be read: a key of the sentences in the data, with its values. */
export class Unclear extends Error {
  constructor(key, values) {
    super(key)
    this.note = {key, values}
  }
}

/** Negative, 0 or positive, as `a` is older than, equal to or newer than `b`. */
export function compare(a, b) {
  const [left, right] = [a, b].map(text => text.split(".").map(Number))
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    // A shorter number stands before a longer one that begins with it.
    const step = (left[i] ?? -1) - (right[i] ?? -1)
    if (step) return step
  }
  return 0
}

/** A machine from the fields of the form; throws Unclear. */
export function readMachine(data, fields) {
  const given = Object.fromEntries(Object.entries(fields).map(
    ([name, value]) => [name, typeof value === "string" ? value.trim().slice(0, 100) : value]))
  const named = (given.gpus ?? []).map(name => name.trim().slice(0, 100)).filter(Boolean)
  const others = named.map(makerOf).filter(Boolean)
  const gpus = named.filter(name => !makerOf(name))
  const mac = given.system.startsWith("macos")
  // "14" means 14.0: a shorter number would count as older.
  const macos = /^\d{1,6}$/.test(given.macos ?? "") ? `${given.macos}.0` : given.macos
  return {
    system: given.system,
    gpus: gpus.map(name => gpuOf(data, name)),
    other: others[0] ?? "",
    driver: readDriver(given.driver ?? ""),
    driverText: given.driver ?? "",
    python: readPython(given.python ?? ""),
    os: given.system === "windows" ? "" : readNumber((mac ? macos : given.glibc) ?? "", "unclear_os"),
    torch: data.releases.includes(given.torch) ? given.torch : "",
    cpu: Boolean(given.cpu),
  }
}

function readNumber(text, key) {
  if (text && !/^\d{1,6}(\.\d{1,6}){0,5}$/.test(text)) throw new Unclear(key, {given: text})
  return text
}

function readDriver(text) {
  const number = readNumber(text.toLowerCase().replace(/^r/, ""), "unclear_driver")
  if (number && Number(number.split(".")[0]) < 100)
    throw new Unclear("unclear_cuda_for_driver", {given: text})
  return number
}

function readPython(text) {
  if (text && !/^3\.\d{1,3}(\.\d{1,3})?t?$/.test(text))
    throw new Unclear("unclear_python", {given: text})
  return text
}

// --- GPUs by name --------------------------------------------------------------------------------

const set = text => new Set(text.split(" "))
// Words that do not change which chip it is.
const MAKER = set("nvidia geforce tesla grid graphics gpu generation edition r tm jetson tegra nvgpu developer kit engineering reference")
// What may follow a name: memory, form, slices of MIG; and what makes another card of the same chip.
const TRIM = /^(\d+gb?|\d+c|sxm\d*|pcie|sse2|hbm\d\w*|3e|nvl\d*|gddr\w*|ac|mig|me|v\d|workstation|server|dc)$/
const OTHER = /^(laptop|max|q|with|design|mobile|super)$/
// The beginnings of such words, where nvidia-smi cut a name inside one.
const FILLING = [...set("generation edition graphics laptop design mobile max super with workstation server gpu pcie sxm hbm nvl developer")]
const CUT = /(\.\.\.|…)$/
// The profile of a virtual GPU: T4-4C, A100D-80C, A100-1-5CME.
const PROFILE = /^\d{1,3}[abcq](me)?$/
const AMD = /\b(amd|radeon|instinct|gfx\d{3,4})\b|\brx ?\d{3,4}/i
const INTEL = /\bintel\b|\barc\b/i

const SURE = 3

/** "amd" or "intel" for a GPU of theirs, "" for any other. */
export function makerOf(name) {
  return AMD.test(name) ? "amd" : INTEL.test(name) ? "intel" : ""
}

/** {name, capability, listed, sure} of a name or a compute capability: its name in the facts ("" where
 *  the given one is cut, or of another card with this chip), and how sure its capability is, 1 to 3. */
export function gpuOf(data, given) {
  if (/^\d{1,2}\.\d$/.test(given)) return {name: given, capability: given, listed: "", sure: SURE}
  const sm = /^sm_(\d{1,2})(\d)$/.exec(given.toLowerCase())
  if (sm) return {name: given, capability: `${sm[1]}.${sm[2]}`, listed: "", sure: SURE}
  const words = wordsOf(given.replace(CUT, ""))
  const known = names(data)
  const found = CUT.test(given) ? unnamed(byCut(known, words)) : byName(known, words)
  if (found) return {name: given, ...found}
  const near = nearest(known, words)
  throw near ? new Unclear("unclear_gpu", {given, near}) : new Unclear("unclear_gpu_far", {given})
}

function wordsOf(name) {
  const spaced = name.toLowerCase().replace(/\b(rtx|gtx|gt|mx)(?=a?\d)/g, "$1 ").replace(/(\d{3,4})(ti|super)\b/g, "$1 $2")
  return (spaced.match(/[a-z0-9]+/g) ?? []).filter(word => !MAKER.has(word))
}

const cache = new WeakMap()

function names(data) {
  if (!cache.has(data)) {
    const all = Object.entries(data.names).flatMap(([capability, listed]) =>
      listed.map(name => [wordsOf(name).join(" "), {capability, listed: name, sure: data.unsure[name] ?? SURE}]))
    cache.set(data, new Map(all))
  }
  return cache.get(data)
}

const unnamed = gpu => gpu && {...gpu, listed: ""}

/** A name as people and programs write it: as listed, of a virtual GPU, with or without a word.
 *  "RTX 6000" alone is two cards, one called Quadro and one called Ada: it is not guessed. */
function byName(known, words) {
  if (!words.length) return undefined
  let found = byWords(known, words) ?? unnamed(byProfile(known, words))
  if (!found && words[0] === "quadro") found = byWords(known, words.slice(1))
  if (!found && words[0] !== "rtx" && words[0] !== "quadro") found = byWords(known, ["quadro", ...words])
  if (!found && /^a?\d{3,4}$/.test(words[0]))
    found = byWords(known, ["rtx", ...words]) ?? byWords(known, ["gtx", ...words])
  if (found || !words.some(word => /\d/.test(word))) return found
  const begun = `${words.join(" ")} `
  return unnamed(same([...known].filter(([name]) => `${name} `.replace(/^quadro /, "").startsWith(begun) || `${name} `.startsWith(begun))))
}

/** The least sure of some GPUs, if all have one compute capability; which one it is stays open. */
function same(found) {
  const gpus = found.map(([, gpu]) => gpu)
  if (new Set(gpus.map(gpu => gpu.capability)).size !== 1) return undefined
  return gpus.reduce((least, gpu) => gpu.sure < least.sure ? gpu : least)
}

/** The longest known name that the words begin with, if the rest says nothing of the chip. */
function byWords(known, words) {
  for (let end = words.length; end > 0; end--) {
    const found = known.get(words.slice(0, end).join(" "))
    const rest = words.slice(end)
    if (found && rest.every(word => TRIM.test(word) || OTHER.test(word)))
      return rest.some(word => OTHER.test(word)) ? unnamed(found) : found
  }
  return undefined
}

/** The GPU below a virtual one, whose name may have letters for the board: A100D, V100DX. */
function byProfile(known, words) {
  if (!PROFILE.test(words.at(-1) ?? "")) return undefined
  let base = words.slice(0, words.at(-2)?.length === 1 ? -2 : -1)
  const bare = base.map(word => word.replace(/(\d)(?:p|d|x|dx|l|xm|xs|xl|s)$/, "$1"))
  for (const some of [base, ["quadro", ...base], bare, ["quadro", ...bare]]) {
    const found = byWords(known, some)
    if (found) return found
  }
  while (base.length && TRIM.test(base.at(-1))) base = base.slice(0, -1)
  return base.length ? same([...known].filter(([name]) => `${name} `.startsWith(`${base.join(" ")} `))) : undefined
}

/** A name that was cut, maybe inside its last word. */
function byCut(known, words) {
  if (!words.length) return undefined
  const begun = words.join(" ")
  const found = [...known].filter(([name]) => name.startsWith(begun))
  if (found.length) return same(found)
  const filled = FILLING.some(word => word.startsWith(words.at(-1))) && byWords(known, words.slice(0, -1))
  return filled || byName(known, words)
}

/** Up to three names that have the same number in them; "" for none: no name beats a wrong one. */
function nearest(known, words) {
  const meant = words.map(word => /\d/.test(word) ? word.replaceAll("o", "0").replace(/[il]/g, "1") : word)
  const found = meant.join() !== words.join() && known.size && byWords(known, meant)
  if (found) return found.listed || found.capability
  const numbers = words.filter(word => /^[a-z]?\d{2,4}[a-z]?$/.test(word))
  const common = name => name.split(" ").filter((word, i, all) => words.includes(word) && all.indexOf(word) === i).length
  const order = (a, b) => common(b[0]) - common(a[0]) || a[1].listed.length - b[1].listed.length || (a[1].listed < b[1].listed ? -1 : 1)
  return [...known].filter(([name]) => name.split(" ").some(word => numbers.includes(word)))
    .sort(order).slice(0, 3).map(([, gpu]) => gpu.listed).join(", ")
}
