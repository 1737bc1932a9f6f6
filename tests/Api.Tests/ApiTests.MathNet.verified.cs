[assembly: WeightInit.WeightStorage(typeof(MathNet.Numerics.LinearAlgebra.Double.SparseMatrix), typeof(WeightInit.MathNetSparseStorage), Rank=2)]
[assembly: WeightInit.WeightStorage(typeof(MathNet.Numerics.LinearAlgebra.Matrix<!0>), typeof(WeightInit.MathNetMatrixStorage), Rank=2)]
[assembly: WeightInit.WeightStorage(typeof(MathNet.Numerics.LinearAlgebra.Single.SparseMatrix), typeof(WeightInit.MathNetSparseStorage), Rank=2)]
[assembly: WeightInit.WeightStorage(typeof(MathNet.Numerics.LinearAlgebra.Vector<!0>), typeof(WeightInit.MathNetVectorStorage), Rank=1)]
namespace WeightInit
{
    public static class MathNetMatrixStorage
    {
        public static void Allocate(WeightInit.WeightShape shape, out MathNet.Numerics.LinearAlgebra.Double.DenseMatrix storage) { }
        public static void Allocate(WeightInit.WeightShape shape, out MathNet.Numerics.LinearAlgebra.Matrix<double> storage) { }
        public static void Allocate(WeightInit.WeightShape shape, out MathNet.Numerics.LinearAlgebra.Matrix<float> storage) { }
        public static void Allocate(WeightInit.WeightShape shape, out MathNet.Numerics.LinearAlgebra.Single.DenseMatrix storage) { }
        public static string? Fault<T>(MathNet.Numerics.LinearAlgebra.Matrix<T> storage)
            where T :  struct, System.IEquatable<T>, System.IFormattable { }
        public static void Read<T>(MathNet.Numerics.LinearAlgebra.Matrix<T> storage, System.Span<T> values)
            where T :  struct, System.IEquatable<T>, System.IFormattable { }
        public static int[] Shape<T>(MathNet.Numerics.LinearAlgebra.Matrix<T> storage)
            where T :  struct, System.IEquatable<T>, System.IFormattable { }
        public static void Write<T>(MathNet.Numerics.LinearAlgebra.Matrix<T> storage, System.ReadOnlySpan<T> values)
            where T :  struct, System.IEquatable<T>, System.IFormattable { }
    }
    public static class MathNetSparseStorage
    {
        public static void Allocate(WeightInit.WeightShape shape, out MathNet.Numerics.LinearAlgebra.Double.SparseMatrix storage) { }
        public static void Allocate(WeightInit.WeightShape shape, out MathNet.Numerics.LinearAlgebra.Single.SparseMatrix storage) { }
        public static WeightInit.CsrMatrix<T> Rows<T>(MathNet.Numerics.LinearAlgebra.Matrix<T> storage)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T> { }
        public static int[] Shape<T>(MathNet.Numerics.LinearAlgebra.Matrix<T> storage)
            where T :  struct, System.IEquatable<T>, System.IFormattable { }
        public static void Write<T>(MathNet.Numerics.LinearAlgebra.Matrix<T> storage, System.ReadOnlySpan<T> values)
            where T :  struct, System.IEquatable<T>, System.IFormattable { }
        public static void Write<T>(MathNet.Numerics.LinearAlgebra.Matrix<T> storage, WeightInit.CsrMatrix<T> rows)
            where T :  unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T> { }
    }
    public static class MathNetVectorStorage
    {
        public static void Allocate(WeightInit.WeightShape shape, out MathNet.Numerics.LinearAlgebra.Double.DenseVector storage) { }
        public static void Allocate(WeightInit.WeightShape shape, out MathNet.Numerics.LinearAlgebra.Single.DenseVector storage) { }
        public static void Allocate(WeightInit.WeightShape shape, out MathNet.Numerics.LinearAlgebra.Vector<double> storage) { }
        public static void Allocate(WeightInit.WeightShape shape, out MathNet.Numerics.LinearAlgebra.Vector<float> storage) { }
        public static void Read<T>(MathNet.Numerics.LinearAlgebra.Vector<T> storage, System.Span<T> values)
            where T :  struct, System.IEquatable<T>, System.IFormattable { }
        public static int[] Shape<T>(MathNet.Numerics.LinearAlgebra.Vector<T> storage)
            where T :  struct, System.IEquatable<T>, System.IFormattable { }
        public static void Write<T>(MathNet.Numerics.LinearAlgebra.Vector<T> storage, System.ReadOnlySpan<T> values)
            where T :  struct, System.IEquatable<T>, System.IFormattable { }
    }
}