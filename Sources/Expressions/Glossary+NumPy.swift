internal import Spelling

extension Glossary {
  /// NumPy's names that are none here, and what others write for functions. They are looked at only when a name is
  /// unknown.
  static let numPy = Glossary(program: "NumPy", instead: counterparts, lacking: lackingNames)

  private static let counterparts: [String: [String]] = [
    "Inf": ["inf"], "Infinity": ["inf"], "NAN": ["nan"], "NaN": ["nan"], "PI": ["pi"],
    "PINF": ["inf"], "alltrue": ["all"], "arcsec": ["arccos(1 / x)"], "arcsine": ["arcsin"],
    "asanyarray": ["asarray"], "ascontiguousarray": ["asarray"], "asfarray": ["asarray"],
    "asfortranarray": ["asarray"], "asmatrix": ["array"], "atleast_3d": ["atleast_2d"], "avg": ["mean"],
    "bitwise_invert": ["invert"], "bitwise_left_shift": ["left_shift"], "bitwise_not": ["invert"],
    "bitwise_right_shift": ["right_shift"], "bool_": ["bool"], "byte": ["int"], "ceiling": ["ceil"],
    "choose": ["select"], "concat": ["concatenate"], "cot": ["1 / tan(x)"], "csc": ["1 / sin(x)"],
    "cumproduct": ["cumprod"], "cumulative_prod": ["cumprod"], "cumulative_sum": ["cumsum"],
    "diagflat": ["diag"], "double": ["float"], "dsplit": ["split"], "expit": ["sigmoid"], "false": ["False"],
    "float16": ["float"], "float32": ["float"], "floating": ["float"], "fromfile": ["data: points.npy"],
    "fromfunction": ["functions: {f(x): x}"], "frompyfunc": ["functions: {f(x): x}"],
    "genfromtxt": ["data: points.csv"], "half": ["float"], "heavyside": ["heaviside"], "in1d": ["isin"],
    "indices": ["meshgrid"], "int16": ["int"], "int32": ["int"], "int8": ["int"], "int_": ["int"],
    "intc": ["int"], "integer": ["int"], "intp": ["int"], "lg": ["log10"], "list": ["array"], "ln": ["log"],
    "load": ["data: points.npy"], "loadtxt": ["data: points.csv"], "logit": ["log(x / (1 - x))"],
    "long": ["int"], "longdouble": ["float"], "longlong": ["int"], "matrix": ["array"],
    "matrix_transpose": ["transpose"], "matvec": ["matmul"], "mgrid": ["meshgrid"], "nancumprod": ["cumprod"],
    "ndarray": ["array"], "none": ["None"], "normal": ["default_rng(0).normal(size=9)"], "null": ["nan"],
    "ogrid": ["meshgrid"], "permute_dims": ["transpose"], "product": ["prod"],
    "rand": ["default_rng(0).random(9)"], "randint": ["default_rng(0).integers(0, 9, 9)"],
    "randn": ["default_rng(0).standard_normal(9)"], "random": ["default_rng(0).random(9)"],
    "range": ["arange"],
    "rollaxis": ["moveaxis"], "round_": ["round"], "row_stack": ["vstack"], "sec": ["1 / cos(x)"],
    "seed": ["RandomState(0)"], "sgn": ["sign"], "short": ["int"], "single": ["float"], "sometrue": ["any"],
    "sorted": ["sort"], "sqr": ["square"], "stdev": ["std"], "tensordot": ["dot"],
    "trapz": ["trapezoid"], "true": ["True"], "tuple": ["array"], "uint": ["int"], "uint16": ["int"],
    "uint32": ["int"], "uint64": ["int"], "uint8": ["int"], "uniform": ["default_rng(0).uniform(size=9)"],
    "unique_all": ["unique"], "unique_counts": ["unique"], "unique_inverse": ["unique"],
    "unique_values": ["unique"], "unstack": ["split"], "variance": ["var"], "vecdot": ["vdot"],
    "vecmat": ["matmul"], "vectorize": ["functions: {f(x): x}"],
  ]

  private static let lackingNames = """
    False_ ScalarType True_ angle apply_along_axis apply_over_axes argpartition array2string array_repr array_str
    asarray_chkfinite bartlett base_repr binary_repr bitwise_count blackman block bmat broadcast broadcast_arrays
    broadcast_shapes busday_count busday_offset busdaycalendar bytes_ c_ can_cast cdouble char character clongdouble
    comb common_type complex complex128 complex256 complex64 complexfloating conj conjugate copyto core csingle
    ctypeslib datetime64 datetime_as_string datetime_data diag_indices diag_indices_from dtype dtypes einsum
    einsum_path emath enumerate erf erfc errstate exceptions f2py factorial fft fill_diagonal filter finfo flatiter
    flexible float128 format_float_positional format_float_scientific from_dlpack frombuffer fromiter fromregex
    fromstring gamma generic get_include get_printoptions getbufsize geterr geterrcall hamming hanning histogram2d
    histogramdd i0 iinfo imag index_exp inexact info is_busday iscomplex iscomplexobj isdtype isfortran isnat isreal
    isrealobj isscalar issubdtype iterable ix_ kaiser lambda lexsort lib linalg little_endian ma map mask_indices
    may_share_memory memmap min_scalar_type mintypecode ndenumerate ndindex nditer nested_iters number object_
    packbits partition place poly1d polynomial print printoptions promote_types put put_along_axis putmask r_
    ravel_multi_index real real_if_close rec recarray record require resize result_type roots s_ save savetxt savez
    savez_compressed sctypeDict set_printoptions setbufsize seterr seterrcall setxor1d shares_memory show_config
    show_runtime signedinteger sort_complex str str_ strings take_along_axis test testing timedelta64 tril_indices
    tril_indices_from trim_zeros triu_indices triu_indices_from typecodes typename typing ubyte ufunc uintc uintp
    ulong ulonglong unpackbits unravel_index unsignedinteger ushort void zip
    """
}
