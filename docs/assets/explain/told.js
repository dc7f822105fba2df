// What a log told of the machine, as the query that opens the planner with it filled in: the same as
// torchproof/failures/told.py; tests/test_explain.py holds one to the other.

const SYSTEMS = [["wsl2", "wsl2", "wsl2"], ["jetson", "linux_aarch64", "linux_aarch64"],
  ["windows", "windows", "windows"], ["macos", "macos_arm64", "macos_arm64"],
  ["linux", "linux_x86_64", "linux_aarch64"]]

/** "?system=windows&maker=nvidia&gpu=rtx+4060", "" where the log told nothing of it. */
export function plannerQuery(found) {
  const {said, log} = found
  const fields = new URLSearchParams()
  const named = SYSTEMS.find(([name]) => said.get("system")?.has(name))
  if (named) fields.append("system", named[log.flat.includes("aarch64") ? 2 : 1])
  const gpus = gpusOf(found)
  if (gpus.length) fields.append("maker", "nvidia")
  for (const gpu of gpus) fields.append("gpu", gpu)
  for (const name of ["driver", "python"]) {
    const values = [...said.get(name) ?? []]
    if (values.length === 1) fields.append(name, values[0])
  }
  const query = fields.toString()
  return query ? `?${query}` : ""
}

/** The names of GPUs, without those that only begin a longer one; else compute capabilities. */
export function gpusOf({said}) {
  const names = [...said.get("gpu") ?? []]
  const whole = names.filter(name => !names.some(other => other.startsWith(`${name} `)))
  return whole.length ? whole : [...said.get("capability") ?? []]
}
