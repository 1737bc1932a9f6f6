using System.Threading;
using System.Threading.Tasks;

namespace WeightInit.Sample;

internal static class Program
{
    public static Task<int> Main(string[] args) => SampleApp.RunAsync(args, SampleHost.ForTerminal(), CancellationToken.None);
}
