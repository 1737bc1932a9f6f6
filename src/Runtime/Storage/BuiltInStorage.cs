using System;
using WeightInit;

// The built-in containers come in through the door that adapters come in by.
[assembly: WeightStorage(typeof(float[]), typeof(ArrayStorage), IsFlat = true)]
[assembly: WeightStorage(typeof(float[,]), typeof(ArrayStorage), Rank = 2)]
[assembly: WeightStorage(typeof(float[,,]), typeof(ArrayStorage), Rank = 3)]
[assembly: WeightStorage(typeof(float[,,,]), typeof(ArrayStorage), Rank = 4)]
[assembly: WeightStorage(typeof(double[]), typeof(ArrayStorage), IsFlat = true)]
[assembly: WeightStorage(typeof(double[,]), typeof(ArrayStorage), Rank = 2)]
[assembly: WeightStorage(typeof(double[,,]), typeof(ArrayStorage), Rank = 3)]
[assembly: WeightStorage(typeof(double[,,,]), typeof(ArrayStorage), Rank = 4)]
[assembly: WeightStorage(typeof(Half[]), typeof(HalfArrayStorage), IsFlat = true)]
[assembly: WeightStorage(typeof(Half[,]), typeof(HalfArrayStorage), Rank = 2)]
[assembly: WeightStorage(typeof(Half[,,]), typeof(HalfArrayStorage), Rank = 3)]
[assembly: WeightStorage(typeof(Half[,,,]), typeof(HalfArrayStorage), Rank = 4)]
[assembly: WeightStorage(typeof(float[][]), typeof(JaggedStorage), Rank = 2)]
[assembly: WeightStorage(typeof(double[][]), typeof(JaggedStorage), Rank = 2)]
[assembly: WeightStorage(typeof(Half[][]), typeof(JaggedStorage), Rank = 2)]
[assembly: WeightStorage(typeof(CsrMatrix<>), typeof(CsrStorage), Rank = 2)]
[assembly: WeightStorage(typeof(Memory<>), typeof(MemoryStorage), IsFlat = true)]
