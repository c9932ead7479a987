#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace waymark {

/// Text of unknown encoding: a byte order mark decides (UTF-8, UTF-16); else UTF-8 where it is valid; else
/// Windows-1252, which older spreadsheets write. The mark is not part of the text. Nothing where the bytes are no text
/// at all.
[[nodiscard]] std::optional<QString> decodeText(const QByteArray &bytes);

} // namespace waymark
