"""Says which process of which node this is, and which GPU would be its own."""

import os

node, rank, local = (os.environ[name] for name in ("GROUP_RANK", "RANK", "LOCAL_RANK"))
print(f"node {node}: RANK {rank}, LOCAL_RANK {local}, so device_ids=[{local}]")
