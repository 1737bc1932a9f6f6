using System.Linq;
using TorchSharp;
using static TorchSharp.torch;

namespace WeightInit;

/// <summary>Why a tensor cannot hold a weight, found before anything is drawn, so that nothing is half-written.</summary>
internal static class TensorFault
{
    /// <summary>The reason, after the words "it "; null where the tensor will do.</summary>
    public static string? Of(Tensor? tensor)
    {
        if (tensor is null)
        {
            return "has no weight: its weight was set to null.";
        }

        // Everything else asks libtorch, which a disposed tensor must not.
        if (tensor.IsInvalid)
        {
            return "is disposed: create it anew. (A DisposeScope disposes what is created inside it.)";
        }

        if (tensor.is_meta)
        {
            return "is on the meta device, where tensors have no storage: move it to a real device first.";
        }

        if (tensor.is_sparse)
        {
            return "is a sparse tensor, and only dense ones can be filled.";
        }

        if (tensor.dtype is not (ScalarType.Float32 or ScalarType.Float64 or ScalarType.Float16 or ScalarType.BFloat16))
        {
            return $"has dtype {tensor.dtype}, and weights are Float32, Float64, Float16 or BFloat16: convert it with to_type.";
        }

        long[] sizes = tensor.shape;
        if (sizes.Length == 0 || sizes.Any(static size => size is <= 0 or > int.MaxValue))
        {
            return $"has shape [{string.Join(", ", sizes)}], and a weight has at least one dimension, each of them positive.";
        }

        long[] strides = tensor.stride();
        return Overlaps(sizes, strides)
            ? $"has elements that share memory (shape [{string.Join(", ", sizes)}], strides [{string.Join(", ", strides)}], as expand makes them): clone it first."
            : null;
    }

    // From the smallest stride up, each has to step over all that the ones before it reach.
    private static bool Overlaps(long[] sizes, long[] strides)
    {
        long reach = 0;
        foreach ((long size, long stride) in sizes.Zip(strides).Where(static pair => pair.First > 1).OrderBy(static pair => pair.Second))
        {
            if (stride <= reach)
            {
                return true;
            }

            reach += (size - 1) * stride;
        }

        return false;
    }
}
