// What is read between the lines: numbers of memory, shapes and GPUs, and whose code failed. The
// same as torchproof/failures/derive.py, which explains the words.

const UNITS = {kib: 2 ** -20, mib: 2 ** -10, gib: 1}
const SIZE = "(\\d{1,7}\\.?\\d{0,3}) (kib|mib|gib)"
const MEMORY = Object.fromEntries(Object.entries({
  tried: `tried to allocate ${SIZE}`,
  total: `total capacity of ${SIZE}|${SIZE} total capacity`,
  free: `of which ${SIZE} is free|${SIZE} free`,
  allocated: `memory ${SIZE} is allocated by pytorch|[,.] ${SIZE} is allocated by pytorch|${SIZE} already allocated`,
  unused: `${SIZE} is reserved by pytorch but unallocated`,
  reserved: `${SIZE} reserved in total`,
}).map(([name, expression]) => [name, new RegExp(expression)]))
const SHAPES = /mat1 and mat2 shapes cannot be multiplied \((\d{1,9})x(\d{1,9}) and (\d{1,9})x(\d{1,9})\)/
const REACH = 1200
const LISTS = ["get_arch_list", "cuda capabilities sm_", "arch list"]
const LISTED = 300
const ARCHITECTURE = /\bsm_(\d{2,3})/g
const PACKAGES = "-packages/"
const LIBRARY = /([a-z0-9_]{2,40})(?:[/.]([^ ]{0,80}))?/y
const CALLERS = /^(?:distributed\/(?:run|launcher|elastic)|multiprocessing\/|nn\/modules\/module\.py|utils\/_contextlib|utils\/_decorators)/
const MOST_FRAMES = 40
const TORCH = new Set(["torch", "torchgen", "functorch", "torchvision", "torchaudio", "nvidia"])

/** Pairs of a name of a fact and its value. */
export function* derived(flat, said) {
  for (const flag of ofNumbers(flat)) yield ["flag", flag]
  for (const flag of ofLists(flat, said.get("capability") ?? [])) yield ["flag", flag]
  const library = ofFrames(flat)
  if (!library) return
  yield ["library", library]
  if (!TORCH.has(library)) yield ["flag", "not-torch"]
}

function ofFrames(flat) {
  let end = flat.length
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    // It has to end before `end`.
    const at = end < PACKAGES.length ? -1 : flat.lastIndexOf(PACKAGES, end - PACKAGES.length)
    if (at < 0) break
    end = at
    LIBRARY.lastIndex = at + PACKAGES.length
    const match = LIBRARY.exec(flat)
    if (match && !CALLERS.test(match[2] ?? "")) return match[1]
  }
  return ""
}

function* ofLists(flat, capabilities) {
  const start = Math.max(...LISTS.map(name => flat.indexOf(name)))
  const listed = start < 0 ? [] : [...flat.slice(start, start + LISTED).matchAll(ARCHITECTURE)]
  const known = listed.map(([, number]) => [Math.floor(number / 10), number % 10])
  if (known.length < 2) return
  for (const capability of capabilities) {
    const [major, minor] = capability.split(".").map(Number)
    yield known.some(([one, two]) => major === one && (minor || 0) >= two) ? "gpu-listed" : "gpu-not-listed"
  }
}

function* ofNumbers(flat) {
  let at = flat.indexOf("tried to allocate")
  if (at >= 0) yield* ofMemory(flat.slice(Math.max(0, at - 100), at + REACH))
  at = flat.indexOf("mat1 and mat2 shapes cannot be multiplied")
  const match = at >= 0 && SHAPES.exec(flat.slice(at, at + REACH))
  if (match) {
    const [rows, columns, expected] = match.slice(1).map(Number)
    yield rows * columns === expected ? "unbatched" : "features"
  }
}

function* ofMemory(message) {
  const sizes = Object.fromEntries(Object.entries(MEMORY).map(([name, it]) => [name, size(it.exec(message))]))
  const {tried, total, free, allocated, reserved} = sizes
  if (tried === null) return
  if (total && tried > total) yield "huge"
  let unused = sizes.unused
  if (unused === null && reserved !== null && allocated !== null) unused = Math.max(reserved - allocated, 0)
  const least = Math.max(0.5, (allocated ?? 0) / 10)
  if (unused !== null && unused >= least && unused + (free ?? 0) >= tried) yield "fragmented"
  if (total !== null && free !== null && allocated !== null) {
    const others = total - free - allocated - (unused ?? 0)
    if (others > total / 4 && others > 2) yield "crowded"
  }
}

/** GiB. */
function size(match) {
  if (!match) return null
  const [number, unit] = match.slice(1).filter(group => group !== undefined)
  return Number(number) * UNITS[unit]
}
