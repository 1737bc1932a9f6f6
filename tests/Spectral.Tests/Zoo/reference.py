"""High-precision spectral radii of the zoo's matrices that have no closed form: python3 reference.py (needs mpmath)."""
from mpmath import mp, mpf, mpc, matrix, eig, nstr, arg, expj, pi

mp.dps = 80


def radius(a):
    return nstr(max(abs(x) for x in eig(a, left=False, right=False)), 20)


def grcar(n):
    return matrix(n, n) + matrix([[(-1 if j == i - 1 else 1 if i <= j <= i + 3 else 0) for j in range(n)] for i in range(n)])


def frank(n):
    return matrix([[(n - max(i, j) if j >= i - 1 else 0) for j in range(n)] for i in range(n)])


def graded(n):
    # Row i of an integer pattern times 10**e: doubles nearest to the decimal powers, as the test writes them.
    powers = [mpf(float("1e%d" % (-150 + 300 * i // (n - 1)))) for i in range(n)]
    return matrix([[powers[i] * ((7 * i + 3 * j * j + i * j) % 11 - 5) for j in range(n)] for i in range(n)])


def large_frank(n):
    # Newton from above on the characteristic polynomial, D(k) = (z - 1) D(k - 1) - (k - 1) z D(k - 2); all its roots are real.
    z = mpf(4 * n)
    while True:
        a, b, da, db = mpf(1), z - 1, mpf(0), mpf(1)
        for k in range(2, n + 1):
            a, b, da, db = b, (z - 1) * b - (k - 1) * z * a, db, b + (z - 1) * db - (k - 1) * (a + z * da)
        z -= b / db
        if abs(b / db) < mpf(10) ** -45:
            return nstr(z, 20)


def grcar_polynomial(n, z):
    # Value and derivative: the determinant of a banded Hessenberg Toeplitz matrix is a recurrence of four terms.
    v, d = [mpc(0)] * 3 + [mpc(1)], [mpc(0)] * 4
    for _ in range(n):
        new = (z - 1) * v[3] + v[2] - v[1] + v[0]
        slope = v[3] + (z - 1) * d[3] + d[2] - d[1] + d[0]
        v, d = v[1:] + [new], d[1:] + [slope]
    return v[3], d[3]


def turn(n, r, t0, p0, t1, p1):
    # Argument gained on an arc of the circle |z| = r, halved until it is small.
    tm = (t0 + t1) / 2
    pm = grcar_polynomial(n, r * expj(tm))[0]
    first, second = arg(pm / p0), arg(p1 / pm)
    if abs(first) < 0.8 and abs(second) < 0.8 and abs(first + second - arg(p1 / p0)) < 1e-3:
        return first + second
    return turn(n, r, t0, p0, tm, pm) + turn(n, r, tm, pm, t1, p1)


def large_grcar(n):
    # The dominant root is followed from 30 rows on; that none lies beyond it (by more than 1e-6) tells the winding number.
    z = max(eig(grcar(30), left=False, right=False), key=abs)
    mp.dps = 200
    for k in range(30, n + 1):
        step = mpc(1)
        while abs(step) > mpf(10) ** -60:
            value, slope = grcar_polynomial(k, z)
            step = value / slope
            z -= step
    r, total = abs(z) * (1 + mpf(10) ** -6), mpf(0)
    points = [pi * k / (2 * n) for k in range(2 * n + 1)]
    values = [grcar_polynomial(n, r * expj(t))[0] for t in points]
    for k in range(2 * n):
        total += turn(n, r, points[k], values[k], points[k + 1], values[k + 1])
    assert abs(n - total / pi) < 1e-6
    mp.dps = 80
    return nstr(abs(z), 20)


for size in (10, 30, 60):
    print("grcar", size, radius(grcar(size)))
for size in (8, 12, 16):
    print("frank", size, radius(frank(size)))
print("graded", 7, radius(graded(7)))
print("frank", 300, large_frank(300))
print("grcar", 300, large_grcar(300))
