"""Made-up data in the formats of MNIST and CIFAR-10, for checks without the real ones.

The classes can be told apart, so that training works; nothing else is claimed of them. Digits are
drawn from a small font, moved, sized, tilted and dirtied; the ten classes of CIFAR-10 are stripes
of ten directions and colours. Deterministic.
"""

import pickle
import struct
from pathlib import Path

VERSION = 1  # of the files that this module writes: another one, another folder in the cache
TRAIN, TEST = 6000, 1000
# Rows of 5 pixels, a number a row: 0b01110 is .###.
FONT = [
    (14, 17, 19, 21, 25, 17, 14),
    (4, 12, 4, 4, 4, 4, 14),
    (14, 17, 1, 2, 4, 8, 31),
    (31, 2, 4, 2, 1, 17, 14),
    (2, 6, 10, 18, 31, 2, 2),
    (31, 16, 30, 1, 1, 17, 14),
    (6, 8, 16, 30, 17, 17, 14),
    (31, 1, 2, 4, 8, 8, 8),
    (14, 17, 17, 14, 17, 17, 14),
    (14, 17, 17, 15, 1, 2, 12),
]
CLASSES = "airplane automobile bird cat deer dog frog horse ship truck"  # the real names


def write_mnist(folder: Path) -> None:
    """Write the four IDX files (big-endian header, then uint8): 6000 and 1000 images of 28 x 28."""
    for name, count, seed in (("train", TRAIN, 1), ("t10k", TEST, 2)):
        images, labels = _digits(count, seed)
        header = struct.pack(">4i", 0x0803, count, 28, 28)
        (folder / f"{name}-images-idx3-ubyte").write_bytes(header + images.tobytes())
        header = struct.pack(">2i", 0x0801, count)
        (folder / f"{name}-labels-idx1-ubyte").write_bytes(header + labels.tobytes())


def _digits(count: int, seed: int):
    """``count`` images, uint8 of shape (count, 28, 28), and their labels, uint8."""
    import numpy as np  # there wherever torchvision is, and not needed before

    font = np.array([[[row >> (4 - x) & 1 for x in range(5)] for row in rows] for rows in FONT])
    random = np.random.default_rng(seed)
    labels = random.integers(0, 10, count)
    # For each pixel of an image, which pixel of the letter it shows.
    y, x = np.mgrid[0:28, 0:28]
    shift = random.uniform(-2.5, 2.5, (2, count, 1, 1))
    size = random.uniform(2.4, 3.2, (count, 1, 1))
    tilt = random.uniform(-0.25, 0.25, (count, 1, 1))
    down = y - 13.5 - shift[0]
    row = np.floor(down / size + 3.5).astype(int)
    column = np.floor((x - 13.5 - shift[1] + tilt * down) / size + 2.5).astype(int)
    inside = (row >= 0) & (row < 7) & (column >= 0) & (column < 5)
    ink = font[labels[:, None, None], row.clip(0, 6), column.clip(0, 4)] * inside
    images = ink * random.uniform(150, 255, (count, 1, 1)) + random.normal(0, 12, ink.shape)
    return np.where(inside, images, 0).clip(0, 255).astype(np.uint8), labels.astype(np.uint8)


def write_cifar10(folder: Path) -> None:
    """Write the pickled files: five batches of 1200 images, a test batch of 1000, the names."""
    batches = [(f"data_batch_{number}", TRAIN // 5) for number in range(1, 6)]
    for seed, (name, count) in enumerate([*batches, ("test_batch", TEST)]):
        images, labels = _stripes(count, seed)
        batch = {
            "batch_label": name,
            "labels": labels.tolist(),
            "data": images,
            "filenames": [f"made_up_{number:04d}.png" for number in range(count)],
        }
        (folder / name).write_bytes(pickle.dumps(batch, protocol=2))
    meta = {"label_names": CLASSES.split(), "num_cases_per_batch": TRAIN // 5, "num_vis": 3072}
    (folder / "batches.meta").write_bytes(pickle.dumps(meta, protocol=2))


def _stripes(count: int, seed: int):
    """``count`` images, uint8 of shape (count, 3 * 32 * 32), and their labels."""
    import numpy as np

    random = np.random.default_rng(seed)
    labels = random.integers(0, 10, count)
    angle = labels[:, None, None] * np.pi / 10 + random.normal(0, 0.06, (count, 1, 1))
    y, x = np.mgrid[0:32, 0:32]
    phase = random.uniform(0, 2 * np.pi, (count, 1, 1))
    waves = np.sin((x * np.cos(angle) + y * np.sin(angle)) * 0.6 + phase)
    turn = labels * 2 * np.pi / 10 + random.normal(0, 0.3, count)
    colour = np.stack([np.cos(turn + third * 2 * np.pi / 3) for third in range(3)], axis=1)
    images = 128 + 40 * waves[:, None] + 40 * colour[:, :, None, None]
    images = images + random.normal(0, 25, images.shape)
    return images.clip(0, 255).astype(np.uint8).reshape(count, -1), labels
