#include "settings/DraftStore.h"

#include "base/FileWriting.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "waymark draft 2\n"_ba;
constexpr qint64 largestDraft = 4 * 1024 * 1024;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// The line below the header: where it belongs.
QByteArray placeLine(const DraftPlace &place)
{
    return QStringList{place.plan.text(), place.record.text(), place.column, place.toShow().text()}.join(u'\t').toUtf8()
        + '\n';
}

std::optional<std::pair<DraftPlace, DraftStore::Draft>> readDraft(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray content = file.read(largestDraft);
    const qsizetype end = content.indexOf('\n', header.size());
    if (!content.startsWith(header) || end < 0)
        return std::nullopt;
    const QStringList place = QString::fromUtf8(content.mid(header.size(), end - header.size())).split(u'\t');
    return std::pair(DraftPlace{Id::fromText(place.value(0)), Id::fromText(place.value(1)), place.value(2),
                         Id::fromText(place.value(3))},
        DraftStore::Draft{QString::fromUtf8(content.mid(end + 1)), QFileInfo(file).lastModified().toUTC()});
}

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
    return writeFileSafely(path, header + placeLine(place) + text.toUtf8());
}

std::optional<DraftStore::Draft> DraftStore::find(const DraftPlace &place) const
{
    const auto read = readDraft(pathOf(place));
    return read ? std::optional(read->second) : std::nullopt;
}

QList<std::pair<DraftPlace, DraftStore::Draft>> DraftStore::draftsOf(const Id &plan) const
{
    QList<std::pair<DraftPlace, Draft>> drafts;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.draft"_s}, QDir::Files, QDir::Time)) {
        if (const auto read = readDraft(folder.filePath(name)); read && read->first.plan == plan)
            drafts.append(*read);
    }
    return drafts;
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
