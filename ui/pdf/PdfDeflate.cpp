#include "pdf/PdfDeflate.h"

#include <libdeflate.h>

#include <limits>
#include <memory>

namespace waymark {

namespace {

constexpr int level = 6; // more makes files no smaller worth the time
constexpr qsizetype largest = std::numeric_limits<int>::max() / 2; // of what comes out

template <auto freeIt> struct Free
{
    template <typename Type> void operator()(Type *what) const { freeIt(what); }
};
using Compressor = std::unique_ptr<libdeflate_compressor, Free<libdeflate_free_compressor>>;
using Decompressor = std::unique_ptr<libdeflate_decompressor, Free<libdeflate_free_decompressor>>;

} // namespace

QByteArray deflated(const QByteArray &bytes)
{
    thread_local const Compressor compressor(libdeflate_alloc_compressor(level));
    Q_CHECK_PTR(compressor.get());
    QByteArray stream(
        qsizetype(libdeflate_zlib_compress_bound(compressor.get(), size_t(bytes.size()))), Qt::Uninitialized);
    stream.resize(qsizetype(libdeflate_zlib_compress(
        compressor.get(), bytes.constData(), size_t(bytes.size()), stream.data(), size_t(stream.size()))));
    return stream;
}

std::optional<QByteArray> inflated(const QByteArray &stream)
{
    thread_local const Decompressor decompressor(libdeflate_alloc_decompressor());
    Q_CHECK_PTR(decompressor.get());
    // How much comes out is not said anywhere: pages shrink to a tenth.
    for (qsizetype room = 1024 + 16 * stream.size(); room < largest; room *= 4) {
        QByteArray bytes(room, Qt::Uninitialized);
        size_t size = 0;
        const libdeflate_result result = libdeflate_zlib_decompress(
            decompressor.get(), stream.constData(), size_t(stream.size()), bytes.data(), size_t(room), &size);
        if (result == LIBDEFLATE_INSUFFICIENT_SPACE)
            continue;
        if (result != LIBDEFLATE_SUCCESS)
            return {};
        bytes.resize(qsizetype(size));
        return bytes;
    }
    return {};
}

} // namespace waymark
