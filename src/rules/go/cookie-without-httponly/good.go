package web

import (
	"net/http"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func one(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "x", HttpOnly: true})
}

func two(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: "sid"}
	cookie.HttpOnly = true
	http.SetCookie(w, cookie)
}

func three(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", MaxAge: -1})
}

func four(c *gin.Context) {
	c.SetCookie("sid", "x", 3600, "/", "", true, true)
	c.SetCookie("theme", "dark", 3600, "/", "", true, false)
}

func five(c echo.Context, cookie *http.Cookie, on bool) {
	c.SetCookie(cookie)
	c.SetCookie(&http.Cookie{Name: "session", Secure: on, HttpOnly: on})
}

func six(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark", Secure: true})
}
