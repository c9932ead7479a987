#include "settings/DraftStore.h"

#include "base/FileWriting.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "waymark draft 1\n"_ba;
constexpr qint64 largestDraft = 4 * 1024 * 1024;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

QString DraftStore::pathOf(const DraftPlace &place) const
{
    const Id name = Id::named(place.plan, place.record.text() + u'/' + place.column);
    return QDir(m_folder).filePath(name.text() + u".draft"_s);
}

Result<void> DraftStore::keep(const DraftPlace &place, const QString &text) const
{
    if (!QDir().mkpath(m_folder)) {
        return fail(ErrorCode::ReadOnly,
            QCoreApplication::translate("DraftStore",
                "What you are typing could not be kept as a draft. It is still in its field; leave the field to save "
                "it."),
            m_folder);
    }
    const QString path = pathOf(place);
    if (!QFile::exists(path)) {
        // Made private before there is anything in it.
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.setPermissions(ownerOnly);
    }
    return writeFileSafely(path, header + text.toUtf8());
}

std::optional<DraftStore::Draft> DraftStore::find(const DraftPlace &place) const
{
    QFile file(pathOf(place));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray content = file.read(largestDraft);
    if (!content.startsWith(header))
        return std::nullopt;
    return Draft{QString::fromUtf8(content.mid(header.size())), QFileInfo(file).lastModified().toUTC()};
}

void DraftStore::drop(const DraftPlace &place) const
{
    QFile::remove(pathOf(place));
}

int DraftStore::dropOlderThan(const QDateTime &time) const
{
    int dropped = 0;
    QDirIterator files(m_folder, {u"*.draft"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        if (files.fileInfo().lastModified() < time && QFile::remove(path))
            ++dropped;
    }
    return dropped;
}

} // namespace waymark
