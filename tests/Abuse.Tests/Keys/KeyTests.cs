using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Xunit;

namespace WeightInit.AbuseTests;

/// <summary>Keys of whatever names: an error that says what is wrong with the name, or a key of its own.</summary>
public sealed class KeyTests
{
    [Fact, Property]
    public void Child_IsRefusedOrUnlikeAnyOther() => Gen.Select(Nasty.Text, Nasty.Text, Nasty.Int).Hold(static given =>
    {
        (string first, string second, int index) = given;
        WeightKey key = WeightKey.FromSeed(5);
        List<(string Path, WeightKey Key)> keys = [("", key)];
        Add($"1 {first}", () => key.Child(first), IsName(first));
        Add($"2 {first} {index}", () => key.Child(first, index), IsName(first) && index >= 0);
        if (second != first)
        {
            Add($"1 {second}", () => key.Child(second), IsName(second));
        }

        if (IsName(first))
        {
            Add($"1 {first} 1 {second}", () => key.Child(first).Child(second), IsName(second));
        }

        Assert.Equal(keys.Count, keys.Select(static one => one.Key).Distinct().Count());
        Assert.All(keys, static one => Assert.Matches("^[0-9a-f]{32}$", one.Key.ToString()));

        void Add(string path, Func<WeightKey> make, bool isAllowed)
        {
            if (isAllowed)
            {
                WeightKey made = make();
                Assert.Equal(made, make());
                keys.Add((path, made));
            }
            else
            {
                Assert.NotEmpty(Assert.ThrowsAny<ArgumentException>(() => make()).Message);
            }
        }
    }, 3000);

    private static bool IsName(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
