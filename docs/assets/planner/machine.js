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
  const others = named.map(name => makerOf(data, name)).filter(Boolean)
  const gpus = named.filter(name => !makerOf(data, name))
  const mac = given.system.startsWith("macos")
  // "14" means 14.0: a shorter number would count as older.
  const macos = /^\d+$/.test(given.macos ?? "") ? `${given.macos}.0` : given.macos
  return {
    system: given.system,
    gpus: gpus.map(name => gpuOf(data, name)),
    other: others[0] ?? "",
    driver: readDriver(data, given.driver ?? ""),
    driverText: given.driver ?? "",
    python: readPython(data, given.python ?? ""),
    os: given.system === "windows" ? "" : readNumber(data, (mac ? macos : given.glibc) ?? "", "unclear_os"),
    torch: data.releases.includes(given.torch) ? given.torch : "",
    cpu: Boolean(given.cpu),
  }
}

function readNumber({versions}, text, key) {
  if (text && !whole(versions.number).test(text)) throw new Unclear(key, {given: text})
  return text
}

function readDriver(data, text) {
  const number = readNumber(data, text.toLowerCase().replace(/^r/, ""), "unclear_driver")
  if (number && Number(number.split(".")[0]) < data.versions.first_driver)
    throw new Unclear("unclear_cuda_for_driver", {given: text})
  return number
}

function readPython({versions}, text) {
  if (text && !whole(versions.python).test(text)) throw new Unclear("unclear_python", {given: text})
  return text
}

/** A pattern of the data, for the whole of a text. */
function whole(pattern, flags = "") {
  return new RegExp(`^(?:${pattern})$`, flags)
}

// --- GPUs by name --------------------------------------------------------------------------------

/** The maker, not NVIDIA, of a GPU by its name, "" for any other. */
export function makerOf({spelling}, name) {
  const found = Object.entries(spelling.makers).find(([, sign]) => new RegExp(sign, "i").test(name))
  return found?.[0] ?? ""
}

/** {name, capability, listed, sure} of a name or a compute capability: its name in the facts ("" where
 *  the given one is cut, or of another card with this chip), and how sure its capability is, 1 to 3. */
export function gpuOf(data, given) {
  const names = namesOf(data)
  const found = names.find(given)
  if (found) return {name: given, ...found}
  const near = names.near(given)
  throw near ? new Unclear("unclear_gpu", {given, near}) : new Unclear("unclear_gpu_far", {given})
}

const known = new WeakMap()

function namesOf(data) {
  if (!known.has(data)) known.set(data, new Names(data))
  return known.get(data)
}

const open = gpu => gpu && {...gpu, listed: ""}

/** The names that the facts list: what GpuNames of torchproof/plan/gpu_names.py is, by the same
 *  spelling. */
class Names {
  constructor({names, unsure, spelling, certain}) {
    Object.assign(this, {spelling, certain})
    for (const name of ["capability", "architecture", "form", "kin", "profile", "bare", "number"])
      this[name] = whole(spelling[name])
    this.cut = new RegExp(spelling.cut)
    this.board = new RegExp(spelling.board)
    this.joined = new RegExp(spelling.joined, "g")
    this.word = new RegExp(spelling.word, "g")
    this.known = new Map(Object.entries(names).flatMap(([capability, listed]) => listed.map(
      name => [this.words(name).join(" "), {capability, listed: name, sure: unsure[name] ?? certain}])))
  }

  words(name) {
    const found = name.toLowerCase().replace(this.joined, "$& ").match(this.word) ?? []
    return found.filter(word => !this.spelling.idle.includes(word))
  }

  find(given) {
    const {certain} = this
    if (this.capability.test(given)) return {capability: given, listed: "", sure: certain}
    const named = this.architecture.exec(given.toLowerCase())
    if (named) return {capability: `${named[1]}.${named[2]}`, listed: "", sure: certain}
    const words = this.words(given.replace(this.cut, ""))
    if (!words.length) return undefined
    return this.cut.test(given) ? open(this.byCut(words)) : this.byName(words)
  }

  /** Up to three names that have the same number in them; "" for none: no name beats a wrong one. */
  near(given) {
    const words = this.words(given.replace(this.cut, ""))
    const meant = words.map(word => /\d/.test(word) ? word.replaceAll("o", "0").replace(/[il]/g, "1") : word)
    const found = meant.join() !== words.join() && this.byWords(meant)
    if (found) return found.listed || found.capability
    const numbers = words.filter(word => this.number.test(word))
    const common = name => name.split(" ").filter((word, i, all) => words.includes(word) && all.indexOf(word) === i).length
    const order = (a, b) => common(b[0]) - common(a[0]) || a[1].listed.length - b[1].listed.length || (a[1].listed < b[1].listed ? -1 : 1)
    return [...this.known].filter(([name]) => name.split(" ").some(word => numbers.includes(word)))
      .sort(order).slice(0, 3).map(([, gpu]) => gpu.listed).join(", ")
  }

  /** A name as people and programs write it: as listed, of a virtual GPU, with or without a word. */
  byName(words) {
    const {family, families, series} = this.spelling
    let found = this.byWords(words) ?? open(this.byProfile(words))
    if (!found && words[0] === family) found = this.byWords(words.slice(1))
    if (!found && !families.includes(words[0])) found = this.byWords([family, ...words])
    if (!found && this.bare.test(words[0]))
      found = series.map(one => this.byWords([one, ...words])).find(Boolean)
    if (found || !words.some(word => /\d/.test(word))) return found
    const begun = `${words.join(" ")} `
    return open(same([...this.known].filter(([name]) => `${name} `.startsWith(begun)
      || `${name} `.startsWith(`${family} ${begun}`))))
  }

  /** The longest known name that the words begin with, if the rest says nothing of the chip. */
  byWords(words) {
    for (let end = words.length; end > 0; end--) {
      const found = this.known.get(words.slice(0, end).join(" "))
      const rest = words.slice(end)
      if (found && rest.every(word => this.form.test(word) || this.kin.test(word)))
        return rest.some(word => this.kin.test(word)) ? open(found) : found
    }
    return undefined
  }

  /** The GPU below a virtual one, whose name may have letters for the board. */
  byProfile(words) {
    if (!this.profile.test(words.at(-1))) return undefined
    const {family} = this.spelling
    let base = words.slice(0, words.at(-2)?.length === 1 ? -2 : -1)
    const bare = base.map(word => word.replace(this.board, "$1"))
    for (const some of [base, [family, ...base], bare, [family, ...bare]]) {
      const found = this.byWords(some)
      if (found) return found
    }
    while (base.length && this.form.test(base.at(-1))) base = base.slice(0, -1)
    return base.length ? same([...this.known].filter(([name]) => `${name} `.startsWith(`${base.join(" ")} `))) : undefined
  }

  /** A name that was cut, maybe inside its last word. */
  byCut(words) {
    const begun = words.join(" ")
    const found = [...this.known].filter(([name]) => name.startsWith(begun))
    if (found.length) return same(found)
    const filled = this.spelling.filling.some(word => word.startsWith(words.at(-1)))
    return (filled && this.byWords(words.slice(0, -1))) || this.byName(words)
  }
}

/** The least sure of some GPUs, if all have one compute capability. */
function same(found) {
  const gpus = found.map(([, gpu]) => gpu)
  if (new Set(gpus.map(gpu => gpu.capability)).size !== 1) return undefined
  return gpus.reduce((least, gpu) => gpu.sure < least.sure ? gpu : least)
}
