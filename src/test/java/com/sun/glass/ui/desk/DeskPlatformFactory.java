package com.sun.glass.ui.desk;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.delegate.ClipboardDelegate;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/// Where Glass enters: it makes the name of this class from the name of the platform.
public final class DeskPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new DeskApplication();
    }

    /// The headless clipboard serves copy and paste but throws on drag and drop.
    @Override
    public ClipboardDelegate createClipboardDelegate() {
        ClipboardDelegate headless = super.createClipboardDelegate();
        return name -> Clipboard.DND.equals(name) ? new DropClipboard() : headless.createClipboard(name);
    }
}
