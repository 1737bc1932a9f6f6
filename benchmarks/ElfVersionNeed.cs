using System;
using System.Buffers.Binary;
using System.IO;
using System.Text;

namespace WeightInit.Benchmarks;

/// <summary>The symbol versions that a 64-bit little-endian ELF library needs (Linux Standard Base, "Symbol Versioning").</summary>
internal static class ElfVersionNeed
{
    private const uint VersionNeedSection = 0x6FFFFFFE;
    private const ushort Weak = 2;

    /// <summary>Marks one needed version as weak, so that the loader does not insist on it.</summary>
    /// <param name="path">The library, changed in place.</param>
    /// <param name="version">Name of the version, as in GLIBCXX_3.4.32.</param>
    /// <returns>Whether the library needs that version and did not call it weak before.</returns>
    /// <exception cref="InvalidDataException">The file is not such a library.</exception>
    public static bool Weaken(string path, string version)
    {
        byte[] file = File.ReadAllBytes(path);
        if (file.Length < 64 || BinaryPrimitives.ReadUInt32BigEndian(file) != 0x7F454C46 || file[4] != 2 || file[5] != 1)
        {
            throw new InvalidDataException($"{path} is not a 64-bit little-endian ELF file.");
        }

        int headers = (int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(40));
        int headerSize = Short(file, 58);
        int headerCount = Short(file, 60);
        for (int i = 0; i < headerCount; i++)
        {
            ReadOnlySpan<byte> header = file.AsSpan(headers + (i * headerSize), headerSize);
            if (BinaryPrimitives.ReadUInt32LittleEndian(header[4..]) == VersionNeedSection)
            {
                int section = (int)BinaryPrimitives.ReadInt64LittleEndian(header[24..]);
                int link = BinaryPrimitives.ReadInt32LittleEndian(header[40..]);
                int names = (int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(headers + (link * headerSize) + 24));
                int flags = FlagsOf(file, section, names, Encoding.ASCII.GetBytes(version + '\0'));
                if (flags >= 0 && Short(file, flags) == 0)
                {
                    BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(flags), Weak);
                    File.WriteAllBytes(path, file);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Where the flags of the needed version stand in the file; −1 where it is not needed.</summary>
    private static int FlagsOf(byte[] file, int need, int names, ReadOnlySpan<byte> version)
    {
        while (true)
        {
            int entry = need + Int(file, need + 8);
            for (int left = Short(file, need + 2); left > 0; left--)
            {
                if (file.AsSpan(names + Int(file, entry + 8)).StartsWith(version))
                {
                    return entry + 4;
                }

                entry += Int(file, entry + 12);
            }

            int next = Int(file, need + 12);
            if (next == 0)
            {
                return -1;
            }

            need += next;
        }
    }

    private static int Short(byte[] file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));

    private static int Int(byte[] file, int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));
}
