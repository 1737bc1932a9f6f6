using System.Collections.Generic;

namespace WeightInit.Generator;

/// <summary>What one name of a path stands for.</summary>
/// <param name="Layers">Its layers.</param>
/// <param name="IsRepeated">Whether it holds many modules.</param>
/// <param name="IsSound">False where a weight of it is wrong by its own rules.</param>
/// <param name="Dead">Where and why it cannot be followed.</param>
internal sealed record PathPart(List<PathLayer> Layers, bool IsRepeated, bool IsSound, (string Member, string Reason)? Dead);
