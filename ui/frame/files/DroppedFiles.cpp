#include "frame/files/DroppedFiles.h"

#include "exchange/DocumentReaders.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool isPlanFile(const QString &path)
{
    return path.endsWith(u".waymark"_s, Qt::CaseInsensitive);
}

/// The files of a drop that can be read; none where there is one among them that cannot.
QStringList readableFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        const QString path = url.toLocalFile();
        const bool isDocument = QDir::match(readableDocumentPatterns(), QFileInfo(path).fileName());
        if (path.isEmpty() || !(isDocument || isPlanFile(path)))
            return {};
        paths.append(path);
    }
    return paths;
}

} // namespace

DroppedFiles::DroppedFiles(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DroppedFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = readableFiles(*drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        // Whoever dropped them waits until this returns: what is asked now comes after.
        QTimer::singleShot(0, this, [this, paths] {
            QStringList plans;
            std::copy_if(paths.cbegin(), paths.cend(), std::back_inserter(plans), isPlanFile);
            if (plans.isEmpty())
                Q_EMIT documentsDropped(paths);
            else
                Q_EMIT plansDropped(plans);
        });
    }
    return true;
}

} // namespace waymark
