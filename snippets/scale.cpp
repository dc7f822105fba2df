// scale(x, factor) = x * factor: a first operator for PyTorch, for float32 tensors on the CPU.
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty_like.h>
#include <torch/library.h>

at::Tensor scale_cpu(const at::Tensor& x, double factor) {
    TORCH_CHECK(x.scalar_type() == at::kFloat, "scale takes float32, not ", x.scalar_type());
    const at::Tensor input = x.contiguous();
    at::Tensor output = at::empty_like(input);
    const float* from = input.const_data_ptr<float>();
    float* to = output.mutable_data_ptr<float>();
    for (int64_t i = 0; i < input.numel(); ++i) {
        to[i] = from[i] * static_cast<float>(factor);
    }
    return output;
}

// The operator has one name and signature, and one implementation for each kind of device.
TORCH_LIBRARY(first, library) {
    library.def("scale(Tensor x, float factor) -> Tensor");
}

TORCH_LIBRARY_IMPL(first, CPU, library) {
    library.impl("scale", &scale_cpu);
}
