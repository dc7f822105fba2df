// What the numbers of a message say: memory that ran out, shapes that do not fit. The same as
// torchproof/failures/derive.py, which explains the words.

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

export function* flags(flat) {
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
  if (unused !== null && unused >= 0.5 && unused + (free ?? 0) >= tried) yield "fragmented"
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
