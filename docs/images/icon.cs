#!/usr/bin/env dotnet
#:package SkiaSharp
#:package SkiaSharp.NativeAssets.Linux.NoDependencies

// Draws the packages' icon: eigenvalues inside the unit circle, the dominant complex pair on it.
//     dotnet run docs/images/icon.cs
using System;
using System.IO;
using System.Runtime.CompilerServices;
using SkiaSharp;

const int Size = 128;
const float Middle = Size / 2f;
const float Radius = 46;

using SKSurface surface = SKSurface.Create(new SKImageInfo(Size, Size));
SKCanvas canvas = surface.Canvas;
canvas.Clear(SKColors.Transparent);
using SKPaint paint = new() { IsAntialias = true };

paint.Color = new SKColor(0x17, 0x2B, 0x4D);
canvas.DrawRoundRect(0, 0, Size, Size, 24, 24, paint);

paint.Style = SKPaintStyle.Stroke;
paint.StrokeWidth = 1.5f;
paint.Color = new SKColor(0x5B, 0x74, 0x9C);
canvas.DrawLine(8, Middle, Size - 8, Middle, paint);
canvas.DrawLine(Middle, 8, Middle, Size - 8, paint);
paint.StrokeWidth = 3;
paint.Color = SKColors.White;
canvas.DrawCircle(Middle, Middle, Radius, paint);

// Evenly over the disc, as the circular law has it, and in conjugate pairs.
paint.Style = SKPaintStyle.Fill;
paint.Color = new SKColor(0x8F, 0xC7, 0xFF);
for (int i = 1; i <= 34; i++)
{
    double r = 0.84 * Math.Sqrt(i / 34.0) * Radius;
    double angle = i * Math.PI * (3 - Math.Sqrt(5));
    float x = (float)(r * Math.Cos(angle));
    float y = (float)Math.Abs(r * Math.Sin(angle));
    canvas.DrawCircle(Middle + x, Middle + y, 2.2f, paint);
    canvas.DrawCircle(Middle + x, Middle - y, 2.2f, paint);
}

paint.Color = new SKColor(0xFF, 0xA6, 0x2B);
float re = Radius * MathF.Cos(0.72f);
float im = Radius * MathF.Sin(0.72f);
canvas.DrawCircle(Middle + re, Middle - im, 7, paint);
canvas.DrawCircle(Middle + re, Middle + im, 7, paint);

using SKImage image = surface.Snapshot();
using SKData png = image.Encode(SKEncodedImageFormat.Png, 100);
File.WriteAllBytes(Path.Combine(Folder(), "icon.png"), png.ToArray());

static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
