# Make one CUDA Toolkit the current one of this shell: source use_cuda.sh ROOT
# ROOT is the folder that holds bin/nvcc.
if [ ! -x "${1-}/bin/nvcc" ]; then
    echo "use_cuda.sh: '${1-}' is no root of a CUDA Toolkit: it has no bin/nvcc" >&2
    return 1
fi
# Take the toolkit that was current before off PATH.
before="${CUDA_HOME-none}/bin"
PATH=":$PATH:"
PATH="${PATH//:$before:/:}"
PATH="${PATH#:}"
PATH="${PATH%:}"
export CUDA_HOME="$1"
export PATH="$CUDA_HOME/bin:$PATH"
nvcc --version | grep release
