#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace waymark::test {

/// Opens the file with SQLite alone, none of Waymark's care, and runs each statement. The message of the first that
/// fails; empty where all were done. `?` in a statement stands for nothing: write values out.
[[nodiscard]] QString runSql(const QString &path, const QStringList &statements);

/// The first column of the rows, as texts.
[[nodiscard]] QStringList askSql(const QString &path, const QString &question);

/// The journal that SQLite would play back into the file if the program were killed amid these statements. The file
/// itself stays as it is.
[[nodiscard]] QByteArray journalOf(const QString &path, const QStringList &statements);

/// The bytes of a file; stops the test program where there is none.
[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace waymark::test
