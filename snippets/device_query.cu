// Lists the GPUs that the CUDA runtime sees, and lets each of them compute something.
// Ends with 0 if all of them can, with 1 if there is none or one of them cannot.
#include <cstdio>
#include <cuda_runtime.h>

constexpr int COUNT = 1000;

// Each thread writes the square of its own number.
__global__ void squares(int* to) {
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < COUNT) {
        to[i] = i * i;
    }
}

// Prints what went wrong, if something did.
bool failed(cudaError_t status, const char* what) {
    if (status != cudaSuccess) {
        std::fflush(stdout);
        std::fprintf(stderr, "%s: %s\n", what, cudaGetErrorString(status));
    }
    return status != cudaSuccess;
}

// Adds up the squares that the GPU computed; -1 if it could not.
long long sum_of_squares() {
    int* numbers = nullptr;  // in memory that both the GPU and the CPU can read
    if (failed(cudaMallocManaged(&numbers, COUNT * sizeof(int)), "cudaMallocManaged")) {
        return -1;
    }
    squares<<<(COUNT + 255) / 256, 256>>>(numbers);
    long long sum = -1;
    if (!failed(cudaGetLastError(), "launch") && !failed(cudaDeviceSynchronize(), "kernel")) {
        sum = 0;
        for (int i = 0; i < COUNT; ++i) {
            sum += numbers[i];
        }
    }
    cudaFree(numbers);
    return sum;
}

int main() {
    int runtime = 0, driver = 0, devices = 0;
    cudaRuntimeGetVersion(&runtime);
    cudaDriverGetVersion(&driver);  // 0 without a driver
    std::printf("built with CUDA  %d.%d\n", runtime / 1000, runtime % 1000 / 10);
    std::printf("driver knows     %d.%d\n", driver / 1000, driver % 1000 / 10);
    if (failed(cudaGetDeviceCount(&devices), "cudaGetDeviceCount")) {
        return 1;
    }
    bool good = devices > 0;
    for (int device = 0; device < devices; ++device) {
        cudaDeviceProp properties;
        if (failed(cudaGetDeviceProperties(&properties, device), "cudaGetDeviceProperties") ||
            failed(cudaSetDevice(device), "cudaSetDevice")) {
            return 1;
        }
        std::printf("GPU %d            %s, compute capability %d.%d, %.1f GB\n", device,
                    properties.name, properties.major, properties.minor,
                    static_cast<double>(properties.totalGlobalMem) / 1e9);
        const long long sum = sum_of_squares();
        std::printf("kernel           0 + 1 + 4 + ... + 998001 = %lld\n", sum);
        good = good && sum == 332833500;
    }
    std::printf("%s\n", good ? "OK" : "PROBLEM: no GPU that computes");
    return good ? 0 : 1;
}
