#pragma once

#include <QByteArray>

#include <optional>

namespace waymark {

/// The bytes as a stream of zlib (RFC 1950), which is what PDF calls FlateDecode. The same bytes give the same stream.
[[nodiscard]] QByteArray deflated(const QByteArray &bytes);

/// What was deflated; nothing where the stream is not whole or its checksum disagrees.
[[nodiscard]] std::optional<QByteArray> inflated(const QByteArray &stream);

} // namespace waymark
