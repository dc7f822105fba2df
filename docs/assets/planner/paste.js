// What a pasted text says of a machine: the output of nvidia-smi in any layout from 390 to 616, of
// `nvidia-smi -L`, of its --format=csv, and of `python -m torch.utils.collect_env`, in one line too.
// Every line is looked at once, by patterns that cannot backtrack far, so a text of any size is read
// in time that grows with its length, and no more of it than `longest_text` is read. How nvidia-smi
// writes its table stands in torchproof/plan/smi_table.py and comes with the data.

// Modules whose processor is NVIDIA's own, so always aarch64.
const ARM = /\b(GH200|GB10|GB200|GB300|Orin|Xavier|Thor|Tegra|Jetson|nvgpu)\b/i

// Messages instead of a table -> the key of a sentence, below planner.problems.
const PROBLEMS = [
  [/couldn't communicate with the NVIDIA driver/i, "no_driver"],
  [/Driver\/library version mismatch/i, "mismatch"],
  [/Unable to determine the device handle/i, "handle"],
  [/GPU is lost|has fallen off the bus/i, "handle"],
  [/No devices were found/i, "no_devices"],
  [/GPU access blocked by the operating system/i, "blocked"],
  [/Failed to initialize NVML/i, "nvml"],
  [/nvidia-smi.{0,40}(not found|is not recognized|未找到|不是[内內]部或外部命令)|(not recognized|command not found|找不到|未找到|无法将|無法辨識).{0,60}nvidia-smi/i, "no_smi"],
  [/Nvidia driver is not loaded|No NVIDIA GPU found/i, "no_driver"],
]

/** What `text` says: fields of a machine (only those that it names), and what to tell the reader.
 *  kind: "smi", "collect_env", "nvcc", or "" where nothing was recognised; problem: its key below planner.problems. */
export function read({table}, text) {
  const found = {kind: "", gpus: [], cut: text.length > table.longest_text}
  const lines = text.slice(0, table.longest_text).split(/\r\n|\r|\n/)
  const signs = Object.fromEntries(
    ["bus", "no_bus", "cuda"].map(name => [name, new RegExp(table[name])]))
  signs.driver = new RegExp(table.driver, "i")
  for (const line of lines.flatMap(split))
    readLine(line.slice(0, table.longest_line), found, {...table, ...signs})
  finish(found)
  return found
}

// The names that collect_env writes before its values: where a form or a chat joined its lines to
// one, each begins a line again.
const JOINED = / (?=(?:PyTorch version|Is debug build|(?:CUDA|ROCM) used to build PyTorch|OS|GCC version|Clang version|CMake version|Libc version|Python version|Python platform|Is CUDA available|CUDA runtime version|CUDA_MODULE_LOADING set to|GPU models and configuration|Nvidia driver version|cuDNN version|Is XPU available|HIP runtime version|Versions of relevant libraries): )| (?=GPU \d{1,3}: )/g

function split(line) {
  return line.length > 120 && line.includes("PyTorch version: ") ? line.split(JOINED).map(part => part ?? "") : [line]
}

function readLine(line, found, table) {
  const bare = line.trim()
  if (!bare) {
    found.listing = false
    return
  }
  readProblem(bare, found)
  if (line.includes("|")) readTable(line, found, table)
  readHeader(line, found, table)
  if (readCsv(bare, found)) return
  readListed(bare, found)
  readField(bare, found)
  if (/^Cuda compilation tools, release/.test(bare)) found.nvcc = true
}

// What only a window of Windows shows: its prompt, the answers of cmd and of PowerShell.
const WINDOWS = /^(PS )?[A-Z]:\\[^|]{0,200}>|as an internal or external command|不是[内內]部或外部命令|识别为 cmdlet|name of a cmdlet/i

// Tools of other makers, and how they name a GPU.
const MAKERS = [
  [/ROCm System Management Interface|\bAMD-SMI\b|Marketing Name: +AMD/, "amd"],
  [/Device Name: Intel\(R\)|\[level_zero:gpu\].*Intel\(R\)/, "intel"],
]

function readProblem(line, found) {
  if (WINDOWS.test(line)) found.windows = true
  for (const [pattern, maker] of MAKERS)
    if (pattern.test(line)) {
      found.kind ||= "smi"
      found.gpus.push(maker)
    }
  for (const [pattern, key] of PROBLEMS)
    if (!found.problem && pattern.test(line)) found.problem = key
}

// --- nvidia-smi ----------------------------------------------------------------------------------

function readHeader(line, found, table) {
  const smi = /NVIDIA-SMI (?:version *: *)?(\d{3}[\d.]*)/.exec(line)
  if (smi) {
    found.kind ||= "smi"
    found.smi ||= smi[1]
  }
  const driver = table.driver.exec(line)
  if (driver && !/^Nvidia driver version/.test(line.trim())) {
    found.kind ||= "smi"
    found.driver ||= driver[1]
  }
  const cuda = table.cuda.exec(line)
  if (cuda) found.cuda ||= cuda[1]
}

function readTable(line, found, {bus, no_bus, models, persistence, unknown}) {
  const cells = line.split("|")
  if (/Driver-Model|TCC\/WDDM/.test(line)) found.windows = true
  if (/Persistence-M/.test(line)) found.linux = true
  if (/[a-z]:\\/i.test(line)) found.windows = true
  const words = (cells[1] ?? "").trim().split(/ +/)
  const row = /^\d{1,3}$/.test(words[0]) && cells.length > 4
  if (!row || !(bus.test(cells[2]) || no_bus.test(cells[2]))) {
    if (/^ *Enabled *$/.test(cells[3] ?? "") || /MIG devices:/.test(line)) found.mig = true
    return
  }
  found.kind ||= "smi"
  words.shift()
  if (models.includes(words.at(-1))) found.windows = true
  if (persistence.includes(words.at(-1))) found.linux = true
  const modes = [...persistence, ...models, ...unknown]
  if (words.length > 1 && modes.includes(words.at(-1))) words.pop()
  if (words[0] === "ERR!" || /^Unknown/.test(words[0])) found.problem ||= "crashed"
  else found.gpus.push(words.join(" "))
}

// `nvidia-smi -L`, and the same lines within collect_env's output; the slices of a GPU below it.
function readListed(line, found) {
  if (/^MIG \d\S* +Device +\d+:/.test(line)) found.mig = true
  const gpu = /^(?:GPU models and configuration: *)?GPU (\d{1,3}): *(\S.*)$/.exec(line)
  if (!gpu) return
  if (found.listing === false && found.kind === "collect_env" && !line.startsWith("GPU m")) return
  found.kind ||= "smi"
  found.gpus.push(gpu[2].split(/ \(UUID/)[0].trim())
}

// --format=csv: a line that names the columns, then a line for each GPU.
const COLUMNS = /^(index|name|gpu_name|driver_version|compute_cap|uuid|pci\.bus_id|memory\.\w+( \[MiB\])?|count)$/

function readCsv(line, found) {
  const parts = line.split(",").map(part => part.trim())
  if (parts.every(part => COLUMNS.test(part))) {
    found.columns = parts
    found.kind ||= "smi"
    return true
  }
  if (!found.columns || parts.length !== found.columns.length) return readBare(parts, found)
  const row = Object.fromEntries(found.columns.map((column, i) => [column, parts[i]]))
  const gpu = row.name ?? row.gpu_name ?? row.compute_cap
  if (gpu) found.gpus.push(gpu)
  if (/^\d{3}\.[\d.]+$/.test(row.driver_version ?? "")) found.driver ||= row.driver_version
  return true
}

// --format=csv,noheader: a name, and what the other columns can be told by.
const NAMED = /^(?:NVIDIA|GeForce|Tesla|Quadro|GRID|TITAN|RTX|GTX|Orin|Xavier)\b[\w ()./-]*$/
const DRIVER = /^\d{3}\.\d{2,3}(?:\.\d{1,3})?$/
const VALUE = /^(?:\d+|\d+ MiB|\d{1,2}\.\d|GPU-[\w-]+|\[?N\/A\]?|[0-9A-Fa-f]{8}:\S+)$/

function readBare(parts, found) {
  const names = parts.filter(part => NAMED.test(part))
  const drivers = parts.filter(part => DRIVER.test(part))
  const others = parts.filter(part => VALUE.test(part))
  if (names.length !== 1 || parts.length < 2 || 1 + drivers.length + others.length !== parts.length) return false
  found.kind ||= "smi"
  found.gpus.push(names[0])
  if (drivers.length) found.driver ||= drivers[0]
  return true
}

// --- collect_env ---------------------------------------------------------------------------------

const FIELDS = {
  "PyTorch version": (value, found) => {
    found.kind = "collect_env"
    if (/^\d/.test(value)) found.installed = value.split(" ")[0].slice(0, 60)
  },
  "OS": (value, found) => {
    if (/Windows/.test(value)) found.system = "windows"
    const mac = /^(?:macOS|Mac OSX?) (\d+(?:\.\d+)?)/.exec(value)
    if (!mac) return
    found.macos = mac[1]
    found.system = /arm64/.test(value) ? "macos_arm64" : "macos_x86_64"
  },
  "Libc version": (value, found) => {
    const glibc = /^glibc-(\d+\.\d+)/.exec(value)
    if (glibc) found.glibc = glibc[1]
  },
  "Python version": (value, found) => {
    const python = /^(\d+\.\d+\.\d+)/.exec(value)
    if (python) found.python = python[1] + (/free-threading/.test(value) ? "t" : "")
  },
  "Python platform": (value, found) => {
    if (/^Windows/.test(value)) found.system = "windows"
    if (/^Linux/.test(value)) {
      const arm = /-aarch64/.test(value)
      if (/-tegra\b/.test(value)) found.jetson = true
      found.system = arm ? "linux_aarch64" : /microsoft/i.test(value) ? "wsl2" : "linux_x86_64"
    }
    if (/^macOS.*-arm64/.test(value)) found.system = "macos_arm64"
  },
  "GPU models and configuration": (value, found) => {
    found.listing = true
    if (/^Could not collect|^No CUDA/.test(value)) found.none = true
    if (/AMD|Radeon|Instinct|gfx\d/.test(value)) found.gpus.push("amd")
    if (/Intel\(R\)/.test(value)) found.gpus.push("intel")
  },
  "Nvidia driver version": (value, found) => {
    found.listing = false
    if (/^\d{3}\./.test(value)) found.driver ||= value.split(/[^\d.]/)[0]
  },
}

function readField(line, found) {
  const colon = line.indexOf(":")
  if (colon < 0) return
  const name = line.slice(0, colon)
  if (Object.hasOwn(FIELDS, name)) FIELDS[name](line.slice(colon + 1).trim(), found)
}

// --- together ------------------------------------------------------------------------------------

function finish(found) {
  if (!found.kind && found.nvcc) found.kind = "nvcc"
  if (!found.kind && found.problem) found.kind = "smi"
  found.gpus = [...new Set(found.gpus.map(name => name.slice(0, 80)))].slice(0, 16)
  found.system ??= system(found)
  if (found.gpus.length || found.driver || found.kind !== "collect_env") found.none = false
  if (found.jetson) found.none = false
  if (found.driver || found.gpus.length || found.system) return
  if (!found.problem && found.kind === "smi") found.problem = "nothing"
}

/** Which system prints such an output; "" where it could be either. */
function system({gpus, driver, smi, windows, linux}) {
  if (windows) return "windows"
  const parts = (driver ?? "").split(".")
  // Drivers for Windows have two parts, the second of two digits; those for Linux have three, or two
  // of which the second may have three digits.
  const likeWindows = parts.length === 2 && parts[1].length === 2
  // Inside WSL2 the program is of Linux and the driver of Windows: two numbers.
  if (driver && smi && smi !== driver && likeWindows) return "wsl2"
  if (gpus.some(name => ARM.test(name))) return "linux_aarch64"
  if (linux || driver && !likeWindows) return "linux_x86_64"
  // The head of a table alone: such a number is rare on Linux.
  return smi && Number(parts[0]) >= 535 ? "windows" : ""
}
