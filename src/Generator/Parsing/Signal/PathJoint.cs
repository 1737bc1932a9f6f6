using System.Collections.Generic;

namespace WeightInit.Generator;

/// <summary>Two weights in succession of which the one's outputs are not the other's inputs.</summary>
/// <param name="Before">The weight before.</param>
/// <param name="After">The weight after; the same where a layer repeated does not fit itself.</param>
internal sealed record PathJoint(PathLayer Before, PathLayer After)
{
    /// <summary>Every joint of a path that does not fit; of a repeated part, once.</summary>
    public static IEnumerable<PathJoint> Misfits(SignalPathModel path)
    {
        HashSet<(PathWeight, PathWeight)> seen = [];
        for (int i = 1; i < path.Layers.Count; i++)
        {
            PathLayer before = path.Layers[i - 1];
            PathLayer after = path.Layers[i];
            if (!Fits(before.Weight, after.Weight) && seen.Add((before.Weight, after.Weight)))
            {
                yield return new(before, after);
            }
        }
    }

    private static bool Fits(PathWeight before, PathWeight after)
    {
        if (before.Flow.Outputs.Value is not { } outputs || after.Flow.Inputs.Value is not { } inputs)
        {
            return true;
        }

        // A dense layer takes all places of a convolution's outputs; of a packed query, key and value only one part goes on.
        bool isFlattened = before.Shape.Count > 2 && after.Shape.Count == 2 && inputs % outputs == 0;
        return outputs == inputs || isFlattened || (before.Packed > 1 && outputs / before.Packed == inputs);
    }
}
