using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using WeightInit.AbuseTests;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>
/// What is remembered from edit to edit is never wrong: after every edit an editor's session says what a fresh compiler says that
/// remembers nothing.
/// </summary>
[Collection(SharedMemory.Name)]
public sealed class EditsTests
{
    private static readonly int[] Usual = new int[EditableProject.Choices.Count];

    // One or two places at a time, from what is usual and back to it as often as away from it.
    private static readonly Gen<(int Place, int Choice)[]> Edits =
        from places in Gen.Int[0, EditableProject.Choices.Count - 1].Array[4, 9]
        from choices in Gen.Int[0, 1_000_000].Array[places.Length]
        select places.Select((place, i) => (place, choices[i] % 3 == 0 ? 0 : choices[i] % EditableProject.Choices[place])).ToArray();

    [Fact, Property]
    public void RandomEdits_AreAsFromScratch() => Edits.Hold(
        static edits =>
        {
            List<int[]> states = [Usual];
            foreach ((int place, int choice) in edits)
            {
                states.Add(With(states[^1], place, choice));
            }

            Compare(states).GetAwaiter().GetResult();
        },
        8,
        static edits => string.Join(", ", edits),
        threads: 1);

    [Fact]
    public async Task EveryEditAndItsUndoing_AreAsFromScratch()
    {
        List<int[]> states = [Usual];
        for (int place = 0; place < EditableProject.Choices.Count; place++)
        {
            for (int choice = 1; choice < EditableProject.Choices[place]; choice++)
            {
                states.Add(With(Usual, place, choice));
            }
        }

        states.Add(Usual);
        await Compare(states);
    }

    [Fact]
    public async Task UsualProject_HasCodeAndAdvice()
    {
        string usual = await new EditorSession().Run(EditableProject.State(Usual));

        Assert.Equal(5, usual.Split("//// ").Length - 1);
        Assert.DoesNotContain(": error", usual);
        Assert.Contains("WI0103", usual);
    }

    private static int[] With(int[] state, int place, int choice)
    {
        int[] changed = [.. state];
        changed[place] = choice;
        return changed;
    }

    private static Task Compare(List<int[]> states) => EditorSession.Compare(
        [.. states.Select(static state => (string.Join(", ", state.Index().Where(static place => place.Item != 0)), EditableProject.State(state)))]);
}
