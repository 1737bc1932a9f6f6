using TorchSharp;
using TorchSharp.Modules;
using WeightInit;

[assembly: WeightStorage(typeof(torch.Tensor), typeof(TorchTensorStorage))]
[assembly: WeightStorage(typeof(Linear), typeof(TorchModuleStorage), Rank = 2)]
[assembly: WeightStorage(typeof(Bilinear), typeof(TorchModuleStorage), Rank = 3)]
[assembly: WeightStorage(typeof(Conv1d), typeof(TorchModuleStorage), Rank = 3)]
[assembly: WeightStorage(typeof(Conv2d), typeof(TorchModuleStorage), Rank = 4)]
[assembly: WeightStorage(typeof(Conv3d), typeof(TorchModuleStorage), Rank = 5)]
[assembly: WeightStorage(typeof(ConvTranspose1d), typeof(TorchModuleStorage), Rank = 3)]
[assembly: WeightStorage(typeof(ConvTranspose2d), typeof(TorchModuleStorage), Rank = 4)]
[assembly: WeightStorage(typeof(ConvTranspose3d), typeof(TorchModuleStorage), Rank = 5)]
[assembly: WeightStorage(typeof(Convolution), typeof(TorchModuleStorage))]
[assembly: WeightStorage(typeof(Embedding), typeof(TorchModuleStorage), Rank = 2)]
[assembly: WeightStorage(typeof(EmbeddingBag), typeof(TorchModuleStorage), Rank = 2)]
