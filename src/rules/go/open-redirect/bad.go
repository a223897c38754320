package login

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func back(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, r.FormValue("next"), http.StatusFound) // finds
}

func host(w http.ResponseWriter, r *http.Request) {
	target := "https://" + r.URL.Query().Get("host") + "/home"
	http.Redirect(w, r, target, http.StatusMovedPermanently) // finds
}

func header(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", r.FormValue("to")) // finds
	w.WriteHeader(http.StatusFound)
}

func goTo(w http.ResponseWriter, r *http.Request, to string) {
	http.Redirect(w, r, to, http.StatusSeeOther) // finds
}

func done(w http.ResponseWriter, r *http.Request) {
	goTo(w, r, r.PostFormValue("return"))
}

func jump(c *gin.Context) {
	c.Redirect(http.StatusFound, c.Query("to")) // finds
}

func leave(c echo.Context) error {
	return c.Redirect(http.StatusFound, c.QueryParam("to")) // finds
}
