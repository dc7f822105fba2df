// A log of some machine without names of persons, hosts, addresses, mail addresses and tokens: what
// `unnamed` of torchproof/anonymous.py does, by the same rules; tests/test_explain.py holds one to
// the other.

/** The text without them. rules, named, host: patterns; common: names that are no secret; hosts:
 *  those that may stay. */
export function unnamed({rules, named, host, common}, hosts, text) {
  const names = named.flatMap(pattern => [...text.matchAll(new RegExp(pattern, "gi"))].map(match => match[1]))
  for (const [pattern, said] of rules)
    text = text.replace(new RegExp(pattern, "gi"), (_, first) => said.replace("$1", () => first))
  const known = new Set(["localhost", "127.0.0.1", "0.0.0.0", ...hosts])
  text = text.replace(new RegExp(host, "gi"), (all, before, name) => known.has(name.toLowerCase()) ? all : `${before}<host>`)
  return withoutNames(text, names, new Set(common))
}

function withoutNames(text, names, common) {
  const whole = [...new Set(names.map(name => name.trim()))].sort((one, other) => other.length - one.length)
  for (const name of whole)
    if (name.length > 2 && !common.has(name.toLowerCase())) {
      const plain = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      text = text.replace(new RegExp(`(^|[^a-z0-9])${plain}(?![a-z0-9])`, "gi"), "$1<name>")
    }
  return text
}
