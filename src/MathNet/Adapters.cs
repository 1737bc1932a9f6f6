using MathNet.Numerics.LinearAlgebra;
using WeightInit;

[assembly: WeightStorage(typeof(Matrix<>), typeof(MathNetMatrixStorage), Rank = 2)]
[assembly: WeightStorage(typeof(MathNet.Numerics.LinearAlgebra.Single.SparseMatrix), typeof(MathNetSparseStorage), Rank = 2)]
[assembly: WeightStorage(typeof(MathNet.Numerics.LinearAlgebra.Double.SparseMatrix), typeof(MathNetSparseStorage), Rank = 2)]
[assembly: WeightStorage(typeof(Vector<>), typeof(MathNetVectorStorage), Rank = 1)]
