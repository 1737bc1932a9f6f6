using System;

namespace WeightInit;

/// <summary>An adapter's <c>Allocate</c>.</summary>
/// <typeparam name="TStorage">Type of the storage.</typeparam>
/// <param name="shape">Shape of the weight.</param>
/// <param name="storage">The new storage.</param>
public delegate void WeightAllocation<TStorage>(WeightShape shape, out TStorage storage);

/// <summary>An adapter's <c>Span</c>.</summary>
/// <typeparam name="TStorage">Type of the storage.</typeparam>
/// <typeparam name="T">Element type.</typeparam>
/// <param name="storage">The storage.</param>
/// <returns>Its memory in row-major order.</returns>
public delegate Span<T> WeightSpan<in TStorage, T>(TStorage storage);

/// <summary>An adapter's <c>WriteBias</c>.</summary>
/// <typeparam name="TStorage">Type of the storage.</typeparam>
/// <typeparam name="T">Element type.</typeparam>
/// <param name="storage">The storage.</param>
/// <param name="values">The values of the bias.</param>
public delegate void WeightBiasWriter<in TStorage, T>(TStorage storage, ReadOnlySpan<T> values);
