const loading = new Map()

/** The data in the JSON file `name` beside a module, loaded once; what failed is loaded again when next
 *  asked for. */
export function load(name, beside) {
  const {href} = new URL(name, beside)
  if (!loading.has(href)) {
    const reply = fetch(href).then(got => got.ok ? got.json() : Promise.reject(new Error(`HTTP ${got.status}`)))
    reply.catch(() => loading.delete(href))
    loading.set(href, reply)
  }
  return loading.get(href)
}
